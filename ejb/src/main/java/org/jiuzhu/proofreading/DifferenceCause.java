package org.jiuzhu.proofreading;

/** Why there is a difference: an error of ours, one of the province's, a month's delay, money that came back. */
public enum DifferenceCause {
    OUR_ERROR,
    THEIR_ERROR,
    TIMING,
    BANK_RETURN
}
