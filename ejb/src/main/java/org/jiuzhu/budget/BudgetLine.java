package org.jiuzhu.budget;

import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;

/**
 * A year's money of a township for a matter.
 *
 * @param budget what confirmed documents give
 * @param asked what signed requests asked for, and the one that is looked at
 * @param arrived how much of that has reached an account
 * @param now what the request that is looked at asks for; nothing where none is
 */
public record BudgetLine(
        String townshipCode,
        String townshipName,
        AssistanceMatter matter,
        Fen budget,
        Fen asked,
        Fen arrived,
        Fen now) {

    /** What may still be asked for; less than nothing where too much was. */
    public Fen left() {
        return budget.minus(asked);
    }

    public boolean isOver() {
        return left().isNegative();
    }

    /** How much of the budget was asked for, in whole percent; 100 where there is none. */
    public long percent() {
        return budget.isPositive() ? asked.value() * 100 / budget.value() : 100;
    }

    /** Whether so much was asked for that the rest of the year is in doubt. */
    public boolean isShort() {
        return percent() >= 90;
    }
}
