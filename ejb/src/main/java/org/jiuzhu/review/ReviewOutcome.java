package org.jiuzhu.review;

/** What came of a review. */
public enum ReviewOutcome {
    NO_CHANGE,
    CHANGE,
    /** The product's own word: the benefit ended before anyone reviewed it. */
    BENEFIT_ENDED
}
