package org.jiuzhu.rules;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Refusal;

/** Opens the rules at a day: there is no current rule, every question names its day. The rules are public. */
@Stateless
@PermitAll
public class Rulebook {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private WorkingCalendar calendar;

    /**
     * The standard in force, newest start not after the day, latest revision of it.
     *
     * @throws Refusal {@code rules.no-standard}
     */
    public Standard standard(AssistanceMatter matter, Registration registration, LocalDate day) {
        return entities.createQuery(
                        "select s from Standard s where s.matter = :matter and s.registration = :registration"
                                + " and s.from <= :day order by s.from desc, s.revision desc",
                        Standard.class)
                .setParameter("matter", matter)
                .setParameter("registration", registration)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("rules.no-standard", matter, day));
    }

    /**
     * The figure in force on a day.
     *
     * @throws Refusal {@code rules.no-parameter}
     */
    public BigDecimal number(Parameter parameter, LocalDate day) {
        return entities.createQuery(
                        "select p from RuleParameter p where p.name = :name and p.from <= :day"
                                + " order by p.from desc, p.revision desc",
                        RuleParameter.class)
                .setParameter("name", parameter.name())
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(RuleParameter::value)
                .orElseThrow(() -> new Refusal("rules.no-parameter", parameter, day));
    }

    public int wholeNumber(Parameter parameter, LocalDate day) {
        return number(parameter, day).intValueExact();
    }

    /** What the reckoning of 低保 needs for a family of that registration on that day. */
    public DibaoRules dibao(Registration registration, LocalDate day) {
        Standard standard = standard(AssistanceMatter.DIBAO, registration, day);
        return new DibaoRules(
                RuleVersion.of(AssistanceMatter.DIBAO, day),
                day,
                standard.monthly(),
                standard.documentNumber(),
                wholeNumber(Parameter.MONEY_CAP_MONTHS, day),
                wholeNumber(Parameter.HOMES_MAX, day),
                Fen.of(number(Parameter.MINIMUM_PAYMENT_FEN, day).longValueExact()));
    }

    /** The days on which a standard, a figure or a version of the rules begins; between two of them nothing changes. */
    public NavigableSet<LocalDate> turns() {
        NavigableSet<LocalDate> turns = new TreeSet<>(RuleVersion.beginnings());
        turns.addAll(entities.createQuery("select distinct s.from from Standard s", LocalDate.class)
                .getResultList());
        turns.addAll(entities.createQuery("select distinct p.from from RuleParameter p", LocalDate.class)
                .getResultList());
        return turns;
    }

    /**
     * The last day for a step, reckoned from the day its term begins.
     *
     * @throws Refusal {@code rules.no-deadline}
     */
    public LocalDate dueOn(RuleVersion version, Route route, String step, LocalDate start) {
        return deadline(version, route, step).lastDay(start, calendar.days());
    }

    /**
     * The time limit for a step.
     *
     * @throws Refusal {@code rules.no-deadline}
     */
    public Deadline deadline(RuleVersion version, Route route, String step) {
        return entities.createQuery(
                        "select d from Deadline d where d.version = :version and d.step = :step and d.route = :route",
                        Deadline.class)
                .setParameter("version", version)
                .setParameter("step", step)
                .setParameter("route", route)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("rules.no-deadline", version, step));
    }
}
