package org.jiuzhu.review;

/** Why a review is due now. */
public enum ReviewCause {
    ROUTINE,
    REPORT,
    RETURN,
    ALERT
}
