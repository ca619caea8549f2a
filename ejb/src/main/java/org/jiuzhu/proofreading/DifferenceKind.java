package org.jiuzhu.proofreading;

/** In what a person differs between own records, the province's roster and the bank. */
public enum DifferenceKind {
    ONLY_OURS,
    ONLY_THEIRS,
    NAME,
    MATTER,
    TOWNSHIP,
    HEAD,
    AMOUNT,
    NOT_PAID
}
