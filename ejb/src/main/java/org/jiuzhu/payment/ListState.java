package org.jiuzhu.payment;

import java.util.EnumSet;
import java.util.Set;

/** Where a monthly list stands; once frozen not a line of it changes. */
public enum ListState {
    COMPUTING,
    COMPUTED,
    CHECKED,
    FROZEN,
    SIGNED,
    RECEIVED,
    MERGED,
    CLOSED;

    /** The states in which a list may still become another. */
    public static final Set<ListState> OPEN = EnumSet.of(COMPUTING, COMPUTED, CHECKED);

    /** The states in which it is the bureau's. */
    static final Set<ListState> TAKEN_OVER = EnumSet.of(RECEIVED, MERGED, CLOSED);

    /** Whether the township still has it in hand. */
    public boolean isBeforeReceipt() {
        return !TAKEN_OVER.contains(this);
    }
}
