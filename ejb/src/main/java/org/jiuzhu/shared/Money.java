package org.jiuzhu.shared;

import java.math.BigDecimal;

/** What an amount of yuan that somebody typed may be. */
public final class Money {
    private static final BigDecimal MOST = new BigDecimal("10000000");

    private Money() {}

    /** Notes an amount that is negative, absurd or finer than a fen; an empty one passes. */
    public static void check(Faults faults, String field, BigDecimal yuan) {
        if (yuan == null) {
            return;
        }
        if (yuan.signum() < 0) {
            faults.add(field, "money.negative");
        } else if (yuan.stripTrailingZeros().scale() > 2) {
            faults.add(field, "money.decimals");
        } else if (yuan.compareTo(MOST) > 0) {
            faults.add(field, "money.absurd", MOST);
        }
    }
}
