package org.jiuzhu.remedy;

/** How it ended outside. */
public enum RemedyOutcome {
    UPHELD,
    CHANGED,
    ANNULLED,
    /** Ordered to act. */
    ORDERED,
    /** Declared unlawful without being annulled. */
    UNLAWFUL,
    SETTLED,
    WITHDRAWN;

    /** Whether the bureau lost: it becomes a finding, and something has to be put right. */
    public boolean isLost() {
        return this == CHANGED || this == ANNULLED || this == ORDERED || this == UNLAWFUL;
    }
}
