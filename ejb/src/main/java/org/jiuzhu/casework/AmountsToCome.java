package org.jiuzhu.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Function;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.casework.CaseGranted.MonthlyAmount;

/** What a grant is paid month by month: each month by its own month's standard, as far as it is signed (decision 28). */
public final class AmountsToCome {
    private final NavigableSet<LocalDate> turns;
    private final Function<LocalDate, Assessed> reckon;

    /** @param turns the days on which anything in the rules begins */
    public AmountsToCome(NavigableSet<LocalDate> turns, Function<LocalDate, Assessed> reckon) {
        this.turns = turns;
        this.reckon = reckon;
    }

    /** The amounts from the first month on; where a later standard would take the grant away it waits for a review. */
    List<MonthlyAmount> of(LocalDate decidedOn, Assessment decided) {
        return of(YearMonth.from(decidedOn).plusMonths(1), decidedOn, decided);
    }

    /** The same from another first month on. */
    public List<MonthlyAmount> of(YearMonth first, LocalDate decidedOn, Assessment decided) {
        List<MonthlyAmount> amounts = new ArrayList<>();
        amounts.add(new MonthlyAmount(first, decided.amount(), decided.parts(), decided.countedPersons(), false));
        for (LocalDate turn : turns.tailSet(decidedOn, false)) {
            YearMonth month = monthOf(turn).isBefore(first) ? first : monthOf(turn);
            Assessment then = reckon.apply(turn).result();
            MonthlyAmount last = amounts.get(amounts.size() - 1);
            if (then.eligible() && !last.isPaying(then.amount(), then.countedPersons())) {
                amounts.removeIf(amount -> amount.from().equals(month));
                amounts.add(new MonthlyAmount(month, then.amount(), then.parts(), then.countedPersons(), true));
            }
        }
        return amounts;
    }

    /** The first month that begins under what turns on a day. */
    static YearMonth monthOf(LocalDate turn) {
        YearMonth month = YearMonth.from(turn);
        return turn.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }
}
