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
 * Keeps what the months that are over came to, each counted by one statement a table. Every round holds the kept sums
 * against the registers and counts a month anew that has changed since, such as by cases taken over from before.
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

    /** What the registers say of a month. */
    private record Totals(int decided, int accepted, int rated) {
        static Totals of(Object[] row) {
            return new Totals(number(row[1]), number(row[2]), number(row[3]));
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

    /** Counts whatever is over and not kept as it is. */
    public void countNow() {
        count(clocks.today());
    }

    private void count(LocalDate today) {
        ordinals.renew();
        Map<Integer, Totals> kept = kept();
        for (Object[] row : rows(entities.createNativeQuery(TOTALS).setParameter(1, today.withDayOfMonth(1)))) {
            int month = number(row[0]);
            Totals now = Totals.of(row);
            if (!now.equals(kept.get(month))) {
                keep(month, now);
            }
        }
    }

    private Map<Integer, Totals> kept() {
        Map<Integer, Totals> kept = new HashMap<>();
        rows(entities.createNativeQuery("select month_no, decided, accepted, rated from service_closed"))
                .forEach(row -> kept.put(number(row[0]), Totals.of(row)));
        return kept;
    }

    private void keep(int month, Totals now) {
        KEPT.forEach(table -> run("delete from " + table + " where month_no = ?1", month));
        run("delete from service_closed where month_no = ?1", month);
        run(
                "insert into service_closed (month_no, decided, accepted, rated, counted_at) values (?1, ?2, ?3, ?4, ?5)",
                month,
                now.decided(),
                now.accepted(),
                now.rated(),
                clocks.now());
        YearMonth whole = new MonthConverter().convertToEntityAttribute(month);
        List.of(INTO_DAYS, INTO_MONTH, INTO_STEPS)
                .forEach(into -> run(into, whole.atDay(1), whole.plusMonths(1).atDay(1), month));
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
