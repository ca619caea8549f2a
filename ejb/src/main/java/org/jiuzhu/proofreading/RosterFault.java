package org.jiuzhu.proofreading;

/** What can be wrong with a row of a roster. */
public enum RosterFault {
    OTHER_COUNTY,
    TOWNSHIP,
    MATTER,
    NAME,
    NUMBER,
    HEAD,
    AMOUNT,
    REPEATED
}
