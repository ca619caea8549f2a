package org.jiuzhu.casework;

/** A question of a case: is the household in 低保 or 特困? Whoever keeps the benefits answers in the same transaction. */
public final class StandingAsked {
    private final long householdId;
    private boolean inDibaoOrTekun;

    StandingAsked(long householdId) {
        this.householdId = householdId;
    }

    public long householdId() {
        return householdId;
    }

    /** Yes, it is. */
    public void isInPayment() {
        inDibaoOrTekun = true;
    }

    boolean answer() {
        return inDibaoOrTekun;
    }
}
