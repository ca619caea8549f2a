package org.jiuzhu.review;

/** Why somebody stands on a village's return. */
public enum ReturnKind {
    DEATH,
    DEPARTURE
}
