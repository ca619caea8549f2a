package org.jiuzhu.demonstration;

/** Where a household's story stands today, how many such stories a unit has, and which term runs then. */
enum Ending {
    SUBMITTED(4, 2, 5),
    SUPPLEMENT(2, 1, 5),
    ACCEPTED(2, 1, 3),
    CHECK_REQUESTED(2, 1, 3),
    SURVEY_RECORDED(2, 1, 2),
    SURVEY_SIGNED(2, 1, 2),
    ENQUIRED(3, 2, 3),
    REVIEWED(2, 1, 1),
    ON_NOTICE(5, 2, 0),
    OBJECTED(1, 1, 5),
    AWAITING_GRANT(4, 2, 3),
    AWAITING_REFUSAL(1, 1, 3),
    GRANTED(2, 1, 3),
    REFUSED(1, 1, 3),
    COMPLETED(30, 14, 0),
    COMPLETED_REFUSAL(3, 1, 0),
    WITHDRAWN(2, 1, 0);

    private static final int OF_A_DECISION_BY_THE_BUREAU = 10;

    private final int inLargeUnit;
    private final int inSmallUnit;
    private final int term;

    Ending(int inLargeUnit, int inSmallUnit, int term) {
        this.inLargeUnit = inLargeUnit;
        this.inSmallUnit = inSmallUnit;
        this.term = term;
    }

    int count(boolean large) {
        return large ? inLargeUnit : inSmallUnit;
    }

    /** Working days from the last step within which the next is due. */
    int term(boolean delegated) {
        return awaitsDecision() && !delegated ? OF_A_DECISION_BY_THE_BUREAU : term;
    }

    private boolean awaitsDecision() {
        return this == AWAITING_GRANT || this == AWAITING_REFUSAL;
    }

    /** Whether the household stays below the standard. */
    boolean isOfPoor() {
        return this != AWAITING_REFUSAL && this != REFUSED && this != COMPLETED_REFUSAL;
    }

    /** Whether nothing more is to be done; such stories lie months back. */
    boolean isOver() {
        return this == COMPLETED || this == COMPLETED_REFUSAL || this == WITHDRAWN;
    }

    /** Whether the story has come at least as far, on the way of a grant. */
    boolean hasReached(Ending other) {
        return ordinal() >= other.ordinal() && this != WITHDRAWN;
    }
}
