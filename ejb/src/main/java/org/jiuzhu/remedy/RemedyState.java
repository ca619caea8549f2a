package org.jiuzhu.remedy;

/** How far a reconsideration or lawsuit is. */
public enum RemedyState {
    RECEIVED,
    ANSWERED,
    HEARD,
    DECIDED,
    CARRIED_OUT,
    WITHDRAWN;

    /** Whether the outside body has still to decide. */
    public boolean isPending() {
        return ordinal() < DECIDED.ordinal();
    }

    /** Whether nothing more is to be done. */
    public boolean isEnded() {
        return this == CARRIED_OUT || this == WITHDRAWN;
    }
}
