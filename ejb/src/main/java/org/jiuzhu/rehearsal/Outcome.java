package org.jiuzhu.rehearsal;

/** What a change of the rules does to a household in payment. */
public enum Outcome {
    GAINS,
    SAME,
    LOSES,
    /** It would no longer be eligible: a review decides, the act leaves its amount alone. */
    FALLS_OUT,
    /** Its decision is older than the record of facts: a review decides, the act leaves its amount alone. */
    UNKNOWN;

    /** Whether the act changes the amount. */
    boolean isApplied() {
        return this == GAINS || this == LOSES;
    }
}
