package org.jiuzhu.web.desk;

/** How near a day is; in the order in which the desk groups its rows. */
public enum LampState {
    LATE,
    TODAY,
    SOON,
    OK,
    WAIT
}
