package org.jiuzhu.proofreading;

/** Who explains a difference: the township or the bureau. */
public enum ProofSide {
    TOWNSHIP,
    BUREAU
}
