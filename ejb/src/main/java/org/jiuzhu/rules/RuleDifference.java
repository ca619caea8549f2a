package org.jiuzhu.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.jiuzhu.shared.Exact;

/** By how much a new value differs from the one in force; money is compared for a month. */
public record RuleDifference(RuleValue before, RuleValue after) {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    public Exact change() {
        return after.monthly().minus(before.monthly());
    }

    /** In per cent of what was, to one decimal; none where nothing was. */
    public Optional<BigDecimal> percent() {
        Exact base = before.monthly();
        if (!base.isPositive()) {
            return Optional.empty();
        }
        BigInteger part = change().numerator().multiply(base.denominator()).multiply(HUNDRED);
        BigInteger whole = change().denominator().multiply(base.numerator());
        return Optional.of(new BigDecimal(part).divide(new BigDecimal(whole), 1, RoundingMode.HALF_UP));
    }
}
