package org.jiuzhu.proofreading;

/** How far a township's proofreading of a month is. */
public enum ProofState {
    OPEN,
    SIGNED_BY_TOWNSHIP,
    SIGNED
}
