package org.jiuzhu.statistics;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.proofreading.ProofState;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.spotcheck.SpotMeters;

/** 数据看板 of a township's head, the bureau and the leading group: counts alone, of the officer's area. */
@Stateless
@RolesAllowed({
    CLERK,
    REVIEWER,
    APPROVER,
    TOWNSHIP_HEAD,
    BUREAU_APPROVER,
    BUREAU_SUPERVISOR,
    BUREAU_SERVICE,
    LEADING_GROUP
})
public class Boards {
    private static final int TREND = 12;
    private static final int SOON = 3;

    @Inject
    private Statistics statistics;

    @Inject
    private SpotMeters meters;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Clocks clocks;

    /** The board of a month; the number of statements does not grow with what it counts. */
    public Board of(YearMonth month) {
        StatisticQuery query = StatisticQuery.of(month, null);
        YearMonth before = month.minusMonths(1);
        Totals year =
                Totals.sum(statistics.matters(query.since(month.withMonth(1))).values());
        return new Board(
                month,
                statistics.month(month),
                statistics.matters(query),
                statistics.matters(StatisticQuery.of(before, null)),
                Fen.of(year.get(Figure.SPENDING)),
                statistics.months(query.since(month.minusMonths(TREND))),
                waiting(),
                Coverage.of(meters.of(before)),
                accuracy(month));
    }

    private Waiting waiting() {
        LocalDate today = clocks.today();
        LocalDate soon = calendar.days().after(today, SOON);
        Object[] sums = scoped.query(
                        "select sum(case when t.dueOn < :today then 1 else 0 end),"
                                + " sum(case when t.dueOn = :today then 1 else 0 end),"
                                + " sum(case when t.dueOn > :today and t.dueOn <= :soon then 1 else 0 end), count(t)"
                                + " from CaseTask t where {scope t}",
                        Object[].class)
                .setParameter("today", today)
                .setParameter("soon", soon)
                .getSingleResult();
        long overdue = number(sums[0]);
        long due = number(sums[1]);
        long coming = number(sums[2]);
        return new Waiting(overdue, due, coming, number(sums[3]) - overdue - due - coming);
    }

    private Optional<Accuracy> accuracy(YearMonth month) {
        List<Object[]> rows = scoped.query(
                        "select p.month, sum(p.persons), sum(p.differing), count(p),"
                                + " sum(case when p.state = :signed then 1 else 0 end) from Proofreading p"
                                + " where {scope p} and p.month <= :month group by p.month order by p.month desc",
                        Object[].class)
                .setParameter("month", month)
                .setParameter("signed", ProofState.SIGNED)
                .setMaxResults(1)
                .getResultList();
        return rows.stream()
                .map(row -> new Accuracy(
                        (YearMonth) row[0], number(row[1]), number(row[2]), number(row[3]), number(row[4])))
                .findFirst();
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
