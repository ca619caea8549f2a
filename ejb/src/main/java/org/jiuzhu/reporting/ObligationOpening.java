package org.jiuzhu.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.area.WorkingDays;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.delegation.DelegationInstruments;
import org.jiuzhu.delegation.InstrumentState;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Statements;

/**
 * Opens what falls due under the catalogue, for every township with an instrument in force in the period, and settles what
 * the product knows by itself. A second time it finds nothing to do.
 */
@ApplicationScoped
class ObligationOpening {
    /** What a server that stood still still opens afterwards. */
    static final int MONTHS_BACK = 2;

    static final String CITY = "230382";

    private static final String SETTLE = Statements.of(ObligationOpening.class, "settle.sql");

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private DelegationInstruments instruments;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    /** Which unit owes what from which day on. */
    private record Key(long duty, String area, LocalDate from) {}

    /** Opens what is missing; whoever calls holds the installation's row. */
    void all() {
        LocalDate today = clocks.today();
        Set<Key> known = known(today);
        YearMonth first = first(today);
        List<DelegationInstrument> register = instruments.all();
        for (ReportDuty duty : duties()) {
            for (DuePeriod period : periods(duty, first, today)) {
                owing(duty, period, register)
                        .filter(area -> known.add(new Key(duty.id(), area, period.from())))
                        .forEach(area -> entities.persist(new Obligation(duty, area, period, clocks.now())));
            }
        }
        entities.flush();
        settle();
    }

    private List<ReportDuty> duties() {
        return entities.createQuery("select d from ReportDuty d order by d.id", ReportDuty.class)
                .getResultList();
    }

    private Set<Key> known(LocalDate today) {
        return new HashSet<>(entities.createQuery(
                        "select o.duty.id, o.townshipCode, o.periodFrom from Obligation o where o.dueOn >= :since",
                        Object[].class)
                .setParameter("since", today.withDayOfMonth(1).minusMonths(MONTHS_BACK))
                .getResultStream()
                .map(row -> new Key((Long) row[0], (String) row[1], (LocalDate) row[2]))
                .toList());
    }

    private List<DuePeriod> periods(ReportDuty duty, YearMonth first, LocalDate today) {
        WorkingDays days = calendar.days();
        if (!duty.isMonthly()) {
            DuePeriod once = DuePeriod.once(duty, days);
            boolean near = !once.dueOn().isBefore(today.withDayOfMonth(1).minusMonths(MONTHS_BACK));
            return near && duty.validTo() == null && !duty.periodFrom().isAfter(today) ? List.of(once) : List.of();
        }
        YearMonth now = YearMonth.from(today);
        return Stream.iterate(first, month -> !month.isAfter(now), month -> month.plusMonths(1))
                .filter(duty::coversMonth)
                .map(month -> DuePeriod.monthly(duty.kind(), month, day(duty, month), days))
                .toList();
    }

    /** Months in which the product did not go round yet are nobody's fault. */
    private YearMonth first(LocalDate today) {
        YearMonth back = YearMonth.from(today).minusMonths(MONTHS_BACK);
        YearMonth began = entities.createQuery("select o.openedAt from Obligation o order by o.id", LocalDateTime.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(YearMonth::from)
                .orElseGet(() -> YearMonth.from(today));
        return began.isAfter(back) ? began : back;
    }

    private int day(ReportDuty duty, YearMonth month) {
        return duty.dueDay() == null ? rules.wholeNumber(duty.kind().day(), month.atDay(1)) : duty.dueDay();
    }

    private static Stream<String> owing(ReportDuty duty, DuePeriod period, List<DelegationInstrument> register) {
        if (duty.owner() == ObligationOwner.BUREAU) {
            return Stream.of(CITY);
        }
        return register.stream()
                .filter(one -> holdsWithin(one, period.from(), period.to()))
                .map(DelegationInstrument::townshipCode)
                .distinct();
    }

    /** On its first or its last day within the period. */
    private static boolean holdsWithin(DelegationInstrument one, LocalDate from, LocalDate to) {
        LocalDate first = one.validFrom().isAfter(from) ? one.validFrom() : from;
        LocalDate last = one.validTo().isBefore(to) ? one.validTo() : to;
        return !first.isAfter(last)
                && Stream.of(first, last)
                        .map(LocalDate::atStartOfDay)
                        .anyMatch(at -> one.state(at) == InstrumentState.IN_FORCE);
    }

    /** Settles what the tables say was done; what is no longer so is owed again. */
    void settle() {
        for (String statement : SETTLE.split(";\\s*\\R")) {
            if (!statement.isBlank()) {
                entities.createNativeQuery(statement).executeUpdate();
            }
        }
    }
}
