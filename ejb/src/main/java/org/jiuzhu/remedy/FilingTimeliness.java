package org.jiuzhu.remedy;

/** Whether the other side filed within its term, as far as the product can tell; the outside body decides. */
public enum FilingTimeliness {
    IN_TIME,
    LATE,
    TOO_EARLY,
    UNKNOWN
}
