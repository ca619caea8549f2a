package org.jiuzhu.casework;

/** Where a case stands. */
public enum CaseState {
    SUBMITTED,
    SUPPLEMENT,
    ENQUIRY,
    REVIEWED,
    ON_NOTICE,
    OBJECTED,
    AWAITING_DECISION,
    GRANTED,
    REFUSED,
    COMPLETED,
    WITHDRAWN;

    /** Whether the household still waits for a decision. */
    public boolean isOpen() {
        return ordinal() <= AWAITING_DECISION.ordinal();
    }

    /** Whether nothing more is to be done. */
    public boolean isEnded() {
        return this == COMPLETED || this == WITHDRAWN;
    }
}
