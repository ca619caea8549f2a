package org.jiuzhu.finance;

/** How far a fund request has come. */
public enum FundState {
    MERGED,
    REQUESTED,
    ACKNOWLEDGED,
    FILED,
    RELEASED,
    CLOSED
}
