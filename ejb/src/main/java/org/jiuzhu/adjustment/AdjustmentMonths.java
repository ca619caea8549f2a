package org.jiuzhu.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jiuzhu.benefit.ListedMonths;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;

/** From which month a change counts, and on which list it is first seen (decisions 32 and 34). */
@ApplicationScoped
class AdjustmentMonths {
    @Inject
    private ListedMonths lists;

    @Inject
    private Rulebook rules;

    /** From the next month on; what takes away only from the next list that is not frozen. */
    YearMonth first(AdjustmentKind kind, boolean more, String townshipCode, LocalDate decidedOn) {
        YearMonth next = YearMonth.from(decidedOn).plusMonths(1);
        return more ? next : after(next, lists.lastFrozen(townshipCode));
    }

    static YearMonth after(YearMonth next, Optional<YearMonth> frozen) {
        return frozen.map(month -> month.plusMonths(1))
                .filter(open -> open.isAfter(next))
                .orElse(next);
    }

    /** Decided by the cut-off day: on the list of the first month; after it, on the next with back pay. */
    YearMonth firstList(YearMonth first, String townshipCode, LocalDate decidedOn) {
        int cutOff = rules.wholeNumber(Parameter.CUT_OFF_DAY, decidedOn);
        YearMonth list = decidedOn.getDayOfMonth() <= cutOff ? first : first.plusMonths(1);
        return after(list, lists.lastFrozen(townshipCode));
    }
}
