package org.jiuzhu.remedy;

/** Whose turn it is in a reconsideration or lawsuit. */
public enum WaitsFor {
    BUREAU,
    TOWNSHIP,
    /** The reviewing body or the court. */
    OUTSIDE,
    NOBODY
}
