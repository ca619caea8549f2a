package org.jiuzhu.casework;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.rules.Deadline;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Installation;

/** The rules of the days that a demonstration tells of: each is read once in the transaction that tells them all. */
@TransactionScoped
class PastRules implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Installation installation;

    @Inject
    private transient Rulebook rules;

    @Inject
    private transient WorkingCalendar calendar;

    private final transient Map<Time, RuleSheet> times = new HashMap<>();
    private final transient Map<Term, Optional<Deadline>> terms = new HashMap<>();

    private transient NavigableSet<LocalDate> turns;

    /** The time from a turn of the rules to the next. */
    private record Time(RuleVersion version, LocalDate turn) {}

    private record Term(RuleVersion version, Route route, String step) {}

    /**
     * Asked by every case and answered once.
     *
     * @throws org.jiuzhu.shared.Refusal {@code clock.only-in-demonstration}
     */
    void requireDemonstration() {
        if (turns == null) {
            installation.requireDemonstration();
            turns = rules.turns();
        }
    }

    RuleSheet sheet(RuleVersion version, LocalDate day) {
        Time time = new Time(version, turns.floor(day));
        return times.computeIfAbsent(time, one -> rules.sheet(version, day)).on(day);
    }

    /** What is paid from month to month under those rules. */
    AmountsToCome toCome(Function<LocalDate, Assessed> reckon) {
        return new AmountsToCome(turns, reckon);
    }

    Optional<LocalDate> dueOn(RuleVersion version, Route route, String step, LocalDate start) {
        return terms.computeIfAbsent(
                        new Term(version, route, step), term -> rules.findDeadline(version, route, step, start))
                .map(limit -> limit.lastDay(start, calendar.days()));
    }
}
