package org.jiuzhu.review;

/** What the product notices by itself. */
public enum AlertKind {
    AGE_16(false),
    AGE_18(false),
    AGE_60(false),
    DISABILITY_CERTIFICATE(false),
    RECOGNITION(false),
    /** Covered here and in payment or recognised elsewhere (decision 14). */
    TWO_BENEFITS(true),
    DEATH_MATCH(true);

    private final boolean blocking;

    AlertKind(boolean blocking) {
        this.blocking = blocking;
    }

    /** Whether nothing should be paid before somebody has looked at it. */
    public boolean isBlocking() {
        return blocking;
    }
}
