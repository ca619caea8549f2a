package org.jiuzhu.rules;

import java.math.BigDecimal;
import java.util.Objects;
import org.jiuzhu.shared.Exact;

/**
 * What a dated row says: fen for so many months, a plain number, or so many days.
 *
 * @param months 1 or 12; 1 for what is no money of a month
 * @param unit of a time limit, null otherwise
 */
public record RuleValue(BigDecimal number, int months, Deadline.Unit unit) {

    static RuleValue fen(long fen, int months) {
        return new RuleValue(BigDecimal.valueOf(fen), months, null);
    }

    static RuleValue number(BigDecimal number) {
        return new RuleValue(number, 1, null);
    }

    static RuleValue limit(int limit, Deadline.Unit unit) {
        return new RuleValue(BigDecimal.valueOf(limit), 1, unit);
    }

    /** For one month, exactly; 9360 yuan a year are 780 a month. */
    public Exact monthly() {
        return Exact.of(number).dividedBy(months);
    }

    /** Whether both come to the same, however it is stated. */
    public boolean sameAs(RuleValue other) {
        return monthly().compareTo(other.monthly()) == 0 && Objects.equals(unit, other.unit);
    }

    /** Whether one is so many times the other, as where a year was taken for a month. */
    boolean isFarFrom(RuleValue other, int times) {
        return other.monthly().times(times).isBelow(monthly())
                || monthly().times(times).isBelow(other.monthly());
    }
}
