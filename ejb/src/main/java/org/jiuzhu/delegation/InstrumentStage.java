package org.jiuzhu.delegation;

/** How far the paper is: drafted, signed by the city, published by both sides. */
public enum InstrumentStage {
    DRAFT,
    SIGNED,
    PUBLISHED
}
