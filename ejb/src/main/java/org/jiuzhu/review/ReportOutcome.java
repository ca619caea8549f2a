package org.jiuzhu.review;

/** What came of a household's report. */
public enum ReportOutcome {
    REVIEW_OPENED,
    NO_CONSEQUENCE
}
