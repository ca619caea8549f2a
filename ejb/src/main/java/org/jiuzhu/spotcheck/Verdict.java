package org.jiuzhu.spotcheck;

/** What a reader says of a point. */
public enum Verdict {
    FINE,
    MINOR,
    SERIOUS,
    NOT_ASKED;

    boolean isFinding() {
        return this == MINOR || this == SERIOUS;
    }
}
