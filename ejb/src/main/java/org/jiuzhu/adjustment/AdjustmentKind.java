package org.jiuzhu.adjustment;

import static org.jiuzhu.adjustment.AdjustmentReason.*;

import java.util.Arrays;
import java.util.List;

/** 变动类型 of 动态管理变化表; what is assessed anew carries the facts it was assessed from. */
public enum AdjustmentKind {
    PERSONS_ADDED(true, BIRTH, MARRIAGE, RETURNED_HOME, FACTS_CHANGED),
    PERSONS_REMOVED(true, DIED, LEFT_HOME, IMPRISONED, ADMITTED_ELSEWHERE, FACTS_CHANGED),
    INCREASE(true, INCOME_FELL, COSTS_CHANGED, FACTS_CHANGED),
    DECREASE(true, INCOME_ROSE, COSTS_CHANGED, FACTS_CHANGED),
    STOP(
            false,
            STANDARD_PASSED,
            PROPERTY_EXCEEDED,
            CHECK_REFUSED,
            FRAUD,
            GIVEN_UP,
            IMPRISONED,
            LEFT_HOME,
            LOST_CONTACT),
    DEATH(false, DIED),
    MOVE(false, MOVED_HOUSE),
    TRANSFER(false, ADMITTED_ELSEWHERE),
    GRACE(false, EMPLOYED, INCOME_ROSE),
    SUSPEND(false, LOST_CONTACT, REPORT_MISSING, CHECK_REFUSED),
    RESTORE(false, CLEARED_UP);

    private final boolean assessed;
    private final List<AdjustmentReason> reasons;

    AdjustmentKind(boolean assessed, AdjustmentReason... reasons) {
        this.assessed = assessed;
        this.reasons = List.of(reasons);
    }

    /** Whether the amount after it is what an assessment comes to. */
    public boolean isAssessed() {
        return assessed;
    }

    public List<AdjustmentReason> reasons() {
        return reasons;
    }

    /** What an officer chooses; which of the assessed ones it is follows from the figures. */
    public static List<AdjustmentKind> chosen() {
        return Arrays.stream(values()).filter(kind -> !kind.assessed).toList();
    }

    /** Whether the household is paid for the last time by it. */
    public boolean ends() {
        return this == STOP || this == DEATH || this == TRANSFER;
    }

    /** Which of the assessed kinds it is: persons go before the amount (decision 35). */
    static AdjustmentKind of(int joining, int leaving, int compared) {
        if (joining > 0 || leaving > 0) {
            return joining >= leaving ? PERSONS_ADDED : PERSONS_REMOVED;
        }
        return compared > 0 ? INCREASE : DECREASE;
    }
}
