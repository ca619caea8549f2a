package org.jiuzhu.papers;

/** Which papers are issued in a case, in the order of the file (forms of the one-level file, 一户一档). */
public enum IssuedKind {
    APPLICATION,
    PROMISE,
    FILING,
    SUPPLEMENT,
    RECEIPT,
    SURVEY,
    MINUTES,
    PUBLICITY,
    APPROVAL,
    DECISION,
    EXPLANATION,
    TERMINATION,
    CLOCK,
    /** 调整(停发)告知书 of a benefit that the case has led to. */
    CHANGE
}
