package org.jiuzhu.finance;

/** Why a household was paid too much. */
public enum OverpaymentReason {
    DEATH,
    FRAUD,
    MISTAKE,
    LATE_REPORT
}
