package org.jiuzhu.delegation;

/** What an instrument is at a moment, as everyone may know it. */
public enum InstrumentState {
    DRAFT,
    SIGNED,
    /** Published, its first day has not come. */
    TO_COME,
    IN_FORCE,
    SUSPENDED,
    EXPIRED,
    REVOKED
}
