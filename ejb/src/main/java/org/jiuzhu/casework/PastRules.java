package org.jiuzhu.casework;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.rules.Deadline;
import org.jiuzhu.rules.DibaoRules;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.Rulebook;

/** The rules of the days that a demonstration tells of: each is read once in the transaction that tells them all. */
@TransactionScoped
class PastRules implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Rulebook rules;

    @Inject
    private transient WorkingCalendar calendar;

    private final transient Map<Day, DibaoRules> days = new HashMap<>();
    private final transient Map<Term, Deadline> terms = new HashMap<>();

    private record Day(Registration registration, LocalDate day) {}

    private record Term(RuleVersion version, Route route, String step) {}

    DibaoRules dibao(Registration registration, LocalDate day) {
        return days.computeIfAbsent(new Day(registration, day), one -> rules.dibao(registration, day));
    }

    LocalDate dueOn(RuleVersion version, Route route, String step, LocalDate start) {
        return terms.computeIfAbsent(new Term(version, route, step), term -> rules.deadline(version, route, step))
                .lastDay(start, calendar.days());
    }
}
