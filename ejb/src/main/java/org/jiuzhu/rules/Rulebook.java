package org.jiuzhu.rules;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.rules.RuleSheet.StandardOf;
import org.jiuzhu.shared.Refusal;

/** Opens the rules at a day: there is no current rule, every question names its day. The rules are public. */
@Stateless
@PermitAll
public class Rulebook {
    private static final LocalDateTime FOREVER = LocalDateTime.of(9999, 12, 31, 0, 0);

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private WorkingCalendar calendar;

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
                .map(row -> row.figure().value())
                .orElseThrow(() -> new Refusal("rules.no-parameter", parameter, day));
    }

    public int wholeNumber(Parameter parameter, LocalDate day) {
        return number(parameter, day).intValueExact();
    }

    /** The rules of a version opened at a day, as they are known now. */
    public RuleSheet sheet(RuleVersion version, LocalDate day) {
        return sheet(version, day, FOREVER);
    }

    /**
     * The rules of a version opened at a day, as they were known at a moment: what was signed later is not in them, so
     * that whatever was reckoned can be reckoned again.
     */
    public RuleSheet sheet(RuleVersion version, LocalDate day, LocalDateTime known) {
        Map<StandardOf, Figure> standards = new HashMap<>();
        rows("select r from Standard r", Standard.class, day, known)
                .forEach(row -> standards.put(row.of(), row.figure()));
        Map<Parameter, Figure> parameters = new EnumMap<>(Parameter.class);
        rows("select r from RuleParameter r", RuleParameter.class, day, known)
                .forEach(row -> parameters.put(row.of(), row.figure()));
        return new RuleSheet(version, day, standards, parameters);
    }

    /** Every row that has begun, so that what is newer comes later. */
    private <T> Stream<T> rows(String select, Class<T> type, LocalDate day, LocalDateTime known) {
        return entities.createQuery(
                        select + " where r.from <= :day and r.signedAt <= :known order by r.from, r.revision", type)
                .setParameter("day", day)
                .setParameter("known", known)
                .getResultStream();
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
        return deadline(version, route, step, start).lastDay(start, calendar.days());
    }

    /** The same, where the version limits that step at all. */
    public Optional<LocalDate> findDueOn(RuleVersion version, Route route, String step, LocalDate start) {
        return findDeadline(version, route, step, start).map(limit -> limit.lastDay(start, calendar.days()));
    }

    /**
     * The time limit for a step as it stood on a day.
     *
     * @throws Refusal {@code rules.no-deadline}
     */
    public Deadline deadline(RuleVersion version, Route route, String step, LocalDate day) {
        return findDeadline(version, route, step, day)
                .orElseThrow(() -> new Refusal("rules.no-deadline", version, step));
    }

    /** The time limit for a step as it stood on a day, where there is one. */
    public Optional<Deadline> findDeadline(RuleVersion version, Route route, String step, LocalDate day) {
        return entities.createQuery(
                        "select d from Deadline d where d.version = :version and d.step = :step and d.route = :route"
                                + " and d.from <= :day order by d.from desc, d.revision desc",
                        Deadline.class)
                .setParameter("version", version)
                .setParameter("step", step)
                .setParameter("route", route)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
