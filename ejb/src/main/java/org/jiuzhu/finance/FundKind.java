package org.jiuzhu.finance;

/** Whether a request merges the lists of a month, or pays again what came back. */
public enum FundKind {
    REGULAR,
    REISSUE
}
