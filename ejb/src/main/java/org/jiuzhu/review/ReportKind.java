package org.jiuzhu.review;

/** What of a household has changed. */
public enum ReportKind {
    PERSONS,
    INCOME,
    PROPERTY
}
