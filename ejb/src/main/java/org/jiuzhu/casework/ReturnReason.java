package org.jiuzhu.casework;

/** What is wrong with a marked point. */
public enum ReturnReason {
    MISSING,
    CONTRADICTORY,
    UNCLEAR,
    WRONG_FIGURE,
    UNSIGNED,
    WRONG_PROCEDURE
}
