package org.jiuzhu.rating;

/** 核实结论: whether what was complained of is so. */
public enum RatingFinding {
    FOUNDED,
    PARTLY,
    UNFOUNDED
}
