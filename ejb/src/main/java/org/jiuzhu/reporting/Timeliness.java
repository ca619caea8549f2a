package org.jiuzhu.reporting;

/** How a report stands to its day; what came late stays late. */
public enum Timeliness {
    IN_TIME,
    DUE,
    SOON,
    OVERDUE,
    LATE,
    NOT_ASKED
}
