package org.jiuzhu.statistics;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/** Counts a month again, checks its columns, and settles it (the city's notice, N17). */
@Stateless
@RolesAllowed({BUREAU_SERVICE, BUREAU_SUPERVISOR, BUREAU_APPROVER})
public class StatisticMonths {
    private static final YearMonth FIRST = YearMonth.of(2012, 1);

    @Inject
    private Statistics statistics;

    @Inject
    private StatisticShelf shelf;

    @Inject
    private Counting counting;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /**
     * Counts a month as the records stand now.
     *
     * @throws Refusal {@code statistics.no-month} before 2012 or in the future, {@code statistics.settled}
     */
    public void count(YearMonth month) {
        if (month.isBefore(FIRST) || month.isAfter(YearMonth.from(clocks.today()))) {
            throw new Refusal("statistics.no-month", month);
        }
        counting.count(month, officer.get().login(), clocks.now());
        audit.record("STATISTICS_COUNTED", month.toString(), "");
    }

    /**
     * How the columns of a query stand to each other; the lists are asked where all matters of the officer's area are
     * looked at, the month before where it is one month of benefits or recognitions.
     */
    @RolesAllowed({
        CLERK,
        REVIEWER,
        APPROVER,
        TOWNSHIP_HEAD,
        BUREAU_APPROVER,
        BUREAU_SUPERVISOR,
        BUREAU_POLICY,
        BUREAU_SERVICE
    })
    public List<CheckResult> checks(StatisticQuery query) {
        Totals now = total(query);
        YearMonth before = query.from().minusMonths(1);
        boolean carried = query.isOneMonth()
                && query.matter() != null
                && query.matter() != AssistanceMatter.LINSHI
                && shelf.find(before).isPresent();
        Optional<Totals> last = carried
                ? Optional.of(total(
                        new StatisticQuery(before, before, query.matter(), query.registration(), query.townshipCode())))
                : Optional.empty();
        boolean all = query.matter() == null && query.registration() == null;
        return ColumnChecks.of(now, last, all ? Optional.of(lists(query)) : Optional.empty());
    }

    /**
     * Settles a month that is over: it is not counted again, and its rows are hashed.
     *
     * @throws Refusal {@code statistics.not-counted}, {@code statistics.month-not-over}, {@code statistics.check-failed},
     *     {@code statistics.settled}
     */
    @RolesAllowed(BUREAU_APPROVER)
    public void settle(YearMonth month) {
        StatisticMonth kept = shelf.locked(month).orElseThrow(() -> new Refusal("statistics.not-counted", month));
        if (!month.isBefore(YearMonth.from(clocks.today()))) {
            throw new Refusal("statistics.month-not-over", month);
        }
        checks(StatisticQuery.of(month, null)).stream()
                .filter(result -> !result.met())
                .findFirst()
                .ifPresent(result -> {
                    throw new Refusal("statistics.check-failed", result.check());
                });
        String hash = shelf.hash(month);
        kept.settle(officer.get().login(), clocks.now(), hash);
        audit.record("STATISTICS_SETTLED", month.toString(), hash);
    }

    private Totals total(StatisticQuery query) {
        return Totals.sum(
                statistics.table(query).stream().map(PlaceTotals::totals).toList());
    }

    /** What the frozen lists themselves say they come to, in fen. */
    private long lists(StatisticQuery query) {
        String township = query.isOfTownship() ? " and l.townshipCode = :township" : "";
        var asked = scoped.query(
                        "select sum(l.total) from MonthlyList l where {scope l} and l.month between :from and :last"
                                + " and l.linesHash is not null" + township,
                        Object.class)
                .setParameter("from", query.from())
                .setParameter("last", query.last());
        Object sum =
                (query.isOfTownship() ? asked.setParameter("township", query.townshipCode()) : asked).getSingleResult();
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
