package org.jiuzhu.rating;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.casework.RoundBegins;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Installation;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Statements;

/**
 * Keeps what the months came to, the running one through yesterday, each counted by one statement a table. Every round
 * holds the kept sums against the registers and counts a month anew that has gone on or changed since, such as by cases
 * taken over from before.
 */
@Stateless
@PermitAll
public class QualityMonths {
    private static final String TOTALS = Statements.of(QualityMonths.class, "totals.sql");
    private static final List<String> KEPT = List.of("service_month", "service_days", "service_step");

    private static final String INTO_DAYS =
            "insert into service_days (township_code, matter, days, decided, with_term, in_time, month_no) "
                    + counting("decided.sql");
    private static final String INTO_STEPS = "insert into service_step"
            + " (township_code, matter, duty, done, working_days, with_term, in_time, month_no) "
            + counting("steps.sql");
    private static final String INTO_MONTH = Statements.of(QualityMonths.class, "keep-month.sql");

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private WorkingOrdinals ordinals;

    @Inject
    private Installation installation;

    @Inject
    private Clocks clocks;

    /** What the registers say of a month, through that day. */
    private record Totals(int decided, int accepted, int rated, LocalDate through) {
        static Totals of(Object[] row, LocalDate through) {
            return new Totals(number(row[1]), number(row[2]), number(row[3]), through);
        }
    }

    /** The figures of a statement and the month beside them. */
    private static String counting(String statement) {
        return "select q.*, ?3 from ("
                + Statements.of(QualityMonths.class, statement).replace("{area}", "") + ") q";
    }

    /** The timer goes round; two servers wait for each other, and the second finds it done. */
    public void roundBegins(@Observes RoundBegins round) {
        installation.lock();
        count(round.today());
    }

    /** Counts whatever is over, to the day, and not kept as it is. */
    public void countNow() {
        count(clocks.today());
    }

    private void count(LocalDate today) {
        ordinals.renew();
        Map<YearMonth, Totals> kept = kept();
        for (Object[] row : rows(entities.createNativeQuery(TOTALS).setParameter(1, today))) {
            YearMonth month = MonthConverter.month(number(row[0]));
            Totals now = Totals.of(row, through(month, today.minusDays(1)));
            if (!now.equals(kept.get(month))) {
                keep(month, now);
            }
        }
    }

    private static LocalDate through(YearMonth month, LocalDate yesterday) {
        LocalDate last = month.atEndOfMonth();
        return last.isBefore(yesterday) ? last : yesterday;
    }

    private Map<YearMonth, Totals> kept() {
        Map<YearMonth, Totals> kept = new HashMap<>();
        rows(entities.createNativeQuery(
                        "select month_no, decided, accepted, rated, cast(through_day as char) from service_closed"))
                .forEach(row -> kept.put(
                        MonthConverter.month(number(row[0])), Totals.of(row, LocalDate.parse((String) row[4]))));
        return kept;
    }

    private void keep(YearMonth whole, Totals now) {
        int month = MonthConverter.number(whole);
        KEPT.forEach(table -> run("delete from " + table + " where month_no = ?1", month));
        run("delete from service_closed where month_no = ?1", month);
        run(
                "insert into service_closed (month_no, decided, accepted, rated, through_day, counted_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)",
                month,
                now.decided(),
                now.accepted(),
                now.rated(),
                now.through(),
                clocks.now());
        LocalDate end = now.through().plusDays(1);
        List.of(INTO_DAYS, INTO_MONTH, INTO_STEPS).forEach(into -> run(into, whole.atDay(1), end, month));
    }

    private void run(String statement, Object... values) {
        Query query = entities.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }
}
