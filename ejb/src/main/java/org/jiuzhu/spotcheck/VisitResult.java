package org.jiuzhu.spotcheck;

/** What was found at the household. */
public enum VisitResult {
    AGREES,
    DIFFERS,
    NOT_MET
}
