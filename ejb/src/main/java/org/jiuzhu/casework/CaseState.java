package org.jiuzhu.casework;

/** Where a case stands. */
public enum CaseState {
    SUBMITTED,
    SUPPLEMENT,
    ENQUIRY,
    /** 急难型临时救助: accepted, relief is to be decided at once. */
    EMERGENCY,
    /** 先行救助: relief was given, the papers follow. */
    PAID_FIRST,
    REVIEWED,
    ON_NOTICE,
    OBJECTED,
    AWAITING_DECISION,
    GRANTED,
    REFUSED,
    COMPLETED,
    WITHDRAWN,
    TERMINATED;

    /** Whether the household still waits for a decision. */
    public boolean isOpen() {
        return ordinal() <= AWAITING_DECISION.ordinal();
    }

    /** Whether nothing more is to be done. */
    public boolean isEnded() {
        return this == COMPLETED || this == WITHDRAWN || this == TERMINATED;
    }
}
