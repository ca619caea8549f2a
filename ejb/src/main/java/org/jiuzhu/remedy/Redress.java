package org.jiuzhu.remedy;

/** What has to follow from a case that was lost, before its order can be answered. */
public enum Redress {
    /** Papers or procedure alone. */
    NONE,
    /** A change of the benefit. */
    CHANGE,
    /** A new decision about an application of the household for the same matter. */
    DECISION
}
