package org.jiuzhu.adjustment;

/** Why a benefit changes; each kind of change has its own. */
public enum AdjustmentReason {
    BIRTH,
    MARRIAGE,
    RETURNED_HOME,
    DIED,
    LEFT_HOME,
    INCOME_ROSE,
    INCOME_FELL,
    COSTS_CHANGED,
    FACTS_CHANGED,
    STANDARD_PASSED,
    PROPERTY_EXCEEDED,
    EMPLOYED,
    CHECK_REFUSED,
    FRAUD,
    GIVEN_UP,
    IMPRISONED,
    ADMITTED_ELSEWHERE,
    MOVED_HOUSE,
    LOST_CONTACT,
    REPORT_MISSING,
    CLEARED_UP
}
