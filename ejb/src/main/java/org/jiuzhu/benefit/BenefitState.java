package org.jiuzhu.benefit;

import java.util.EnumSet;
import java.util.Set;

/** Where a benefit stands; in grace (渐退期) it is paid on for a while. */
public enum BenefitState {
    ACTIVE,
    GRACE,
    SUSPENDED,
    STOPPED,
    DECEASED,
    TRANSFERRED;

    /** The states in which a benefit is paid; the monthly list asks the same in SQL. */
    static final Set<BenefitState> IN_PAYMENT = EnumSet.of(ACTIVE, GRACE);
}
