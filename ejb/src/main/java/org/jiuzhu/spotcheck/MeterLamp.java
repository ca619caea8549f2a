package org.jiuzhu.spotcheck;

/** Whether a township and matter will have its floor read in time. */
public enum MeterLamp {
    MET,
    ON_TIME,
    SOON,
    LATE
}
