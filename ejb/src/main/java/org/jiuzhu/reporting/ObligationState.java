package org.jiuzhu.reporting;

/** Where a report stands: owed, submitted, given back, done, or not asked for after all. */
public enum ObligationState {
    OPEN,
    SUBMITTED,
    RETURNED,
    DONE,
    WAIVED;

    /** Whether whoever owes it has still to act. */
    public boolean isOwed() {
        return this == OPEN || this == RETURNED;
    }
}
