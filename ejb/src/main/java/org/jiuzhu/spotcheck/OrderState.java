package org.jiuzhu.spotcheck;

/** How far a rectification is: ordered, answered, sent back after the re-check, closed. */
public enum OrderState {
    ORDERED,
    ANSWERED,
    RETURNED,
    CLOSED;

    /** Whether the township is to act. */
    public boolean isWithTheTownship() {
        return this == ORDERED || this == RETURNED;
    }
}
