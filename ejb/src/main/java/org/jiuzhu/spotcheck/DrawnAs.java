package org.jiuzhu.spotcheck;

/** Why a file was drawn: it must be, the seed said so, or it is large and comes on top. */
public enum DrawnAs {
    MANDATORY,
    RANDOM,
    EXTRA
}
