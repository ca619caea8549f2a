package org.jiuzhu.figures;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.rating.Grouping;
import org.jiuzhu.rating.QualityCaseFilter;
import org.jiuzhu.rating.QualityMonths;
import org.jiuzhu.rating.QualityRange;
import org.jiuzhu.rating.ServiceQuality;
import org.jiuzhu.reporting.Evaluations;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.spotcheck.SpotMeters;
import org.jiuzhu.statistics.Boards;
import org.jiuzhu.statistics.StatisticMonths;
import org.jiuzhu.statistics.StatisticQuery;
import org.jiuzhu.statistics.Statistics;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long the figures of service, boards and an evaluation take with 1,000,000 decisions in twelve months, the running one among them, and
 * 20,000 households in payment (issue: 500 ms
 * at the 95th of a hundred calls). It fills the database of the tests, so it runs alone:
 * {@code mvn verify -Dit.test=ServiceFigures}.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServiceFigures {
    private static final int DECISIONS = 1_000_000;
    private static final int FIRST = 50_000_000;
    private static final int HOUSEHOLDS = 20_000;
    private static final int CALLS = 100;
    private static final String YANGMU = "230382201";

    @Inject
    private ServiceQuality quality;

    @Inject
    private QualityMonths months;

    @Inject
    private StatisticMonths counted;

    @Inject
    private Statistics statistics;

    @Inject
    private Boards boards;

    @Inject
    private SpotMeters meters;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Clocks clocks;

    @Resource(lookup = "jdbc/jiuzhu")
    private DataSource database;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(ServiceFigures.class);
    }

    @Test
    @Order(1)
    void a_year_of_a_million_decisions() throws Exception {
        try (Connection connection = database.getConnection()) {
            decisions(new Multiplied(connection));
            YearMonth now = YearMonth.from(clocks.today());
            new Payroll(connection, YANGMU, MonthConverter.number(now), MonthConverter.number(now.plusMonths(1)))
                    .growTo(HOUSEHOLDS);
        }
        System.out.printf("figure: months counted and kept %.1fs%n", seconds(Login.BUSINESS, months::countNow));
        YearMonth now = YearMonth.from(clocks.today());
        QualityRange year = new QualityRange(now.minusMonths(11), now, "");
        QualityRange running = new QualityRange(now, now, "");
        QualityRange township = new QualityRange(now.minusMonths(11), now, YANGMU);
        pages("twelve months, townships", () -> quality.of(year, Grouping.TOWNSHIP));
        pages("twelve months, both", () -> quality.of(year, Grouping.BOTH));
        pages("running month", () -> quality.of(running, Grouping.TOWNSHIP));
        pages("twelve months, one", () -> quality.of(township, Grouping.MATTER));
        pages("steps of one", () -> quality.steps(township));
        cases("cases decided", year, QualityCaseFilter.View.DECIDED);
        cases("cases of one", township, QualityCaseFilter.View.DECIDED);
        cases("cases late", running, QualityCaseFilter.View.LATE);
        boards(now);
        evaluation("quarter, city", "230382", now);
        evaluation("quarter, township", YANGMU, now);
    }

    /** The same from outside, with menu, words and everything else that stands on a page. */
    @Test
    @Order(2)
    @RunAsClient
    void pages_with_the_year_behind_them() throws Exception {
        BoardPages.measure();
    }

    /** What leaders look at, with the year behind it. */
    private void boards(YearMonth now) throws Exception {
        for (YearMonth month : List.of(now.minusMonths(1), now)) {
            double took = seconds(Login.BUREAU_SERVICE, () -> counted.count(month));
            System.out.printf("figure: statistics of %s counted %.1fs%n", month, took);
        }
        pages("board, bureau", Login.BUREAU_SUPERVISOR, () -> boards.of(now));
        pages("board, leading group", Login.LEADING_GROUP, () -> boards.of(now));
        pages("board, township", Login.YANGMU_HEAD, () -> boards.of(now));
        StatisticQuery year = new StatisticQuery(now.minusMonths(11), now, null, null, null);
        for (YearMonth month : List.of(now.minusMonths(1), now)) {
            pages("meter before the draw", Login.BUREAU_SUPERVISOR, () -> meters.of(month));
            pages("the same, township", Login.YANGMU_HEAD, () -> meters.of(month));
        }
        pages("statistics, bureau", Login.BUREAU_SUPERVISOR, () -> statistics.table(year));
        pages("statistics, township", Login.YANGMU_HEAD, () -> statistics.table(year));
    }

    private void evaluation(String name, String area, YearMonth now) throws Exception {
        Login login = area.length() > 6 ? Login.YANGMU_HEAD : Login.BUREAU_SUPERVISOR;
        LocalDate from = now.minusMonths(3).atDay(1);
        LocalDate to = now.minusMonths(1).atEndOfMonth();
        System.out.printf(
                "figure: evaluation of a %s %.2fs%n", name, seconds(login, () -> evaluations.figures(area, from, to)));
    }

    private void cases(String name, QualityRange range, QualityCaseFilter.View view) throws Exception {
        pages(name, () -> quality.cases(new QualityCaseFilter(range, null, view, ""), 51));
    }

    /** Spread evenly over the days of a year up to today, each decided some days after its acceptance. */
    private static void decisions(Multiplied rows) throws Exception {
        OversightPopulation.townships(rows);
        String decided = "date_sub(curdate(), interval mod(x.n, 360) day)";
        String accepted = "date_sub(" + decided + ", interval 5 + mod(x.n * 7, 31) day)";
        Map<String, String> cases = new HashMap<>();
        cases.put("id", FIRST + " + x.n");
        cases.put("number", "concat('9', lpad(x.n, 21, '0'))");
        cases.put("township_code", "p.township");
        cases.put("village_code", "p.village");
        cases.put("matter", "elt(1 + mod(floor(x.n / 27), 4), 'DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')");
        cases.put("accepted_on", accepted);
        cases.put("total_due_on", "date_add(" + accepted + ", interval 33 day)");
        rows.copy(
                "assistance_case",
                "state = 'COMPLETED' and id in (select case_id from decision where outcome = 'GRANTED')",
                DECISIONS,
                cases,
                "join figure_township p on p.k = mod(x.n, 27)");
        Map<String, String> decisions = new HashMap<>();
        decisions.put("case_id", FIRST + " + x.n");
        decisions.put("document_number", "concat('figure ', x.n)");
        decisions.put("township_code", "p.township");
        decisions.put("matter", cases.get("matter"));
        decisions.put("decided_at", "concat(" + decided + ", ' 10:00:00')");
        decisions.put("facts", "null");
        decisions.put("explanation", "''");
        rows.copy(
                "decision",
                "outcome = 'GRANTED'",
                DECISIONS,
                decisions,
                "join figure_township p on p.k = mod(x.n, 27)");
        rows.run("insert into rating (case_id, township_code, village_code, matter, grade, words, channel, rated_on,"
                + " entered_at) select c.id, c.township_code, c.village_code, c.matter,"
                + " case when mod(c.id, 50) = 0 then 5 else 1 + mod(c.id, 3) end, '', 'PUBLIC',"
                + " date(d.decided_at), d.decided_at from assistance_case c join decision d on d.case_id = c.id"
                + " where c.id >= " + FIRST);
        rows.run("insert into rating_followup (rating_id, grade, township_code, village_code, state, due_on)"
                + " select id, grade, township_code, village_code, 'OPEN', rated_on from rating where grade >= 4"
                + " and case_id >= " + FIRST);
        rows.run("insert into duty_term (case_id, duty, waiting_for, round, township_code, village_code, opened_on,"
                + " due_on, closed_on) select c.id, 'DECIDE', 'US', 1, c.township_code, c.village_code, c.accepted_on,"
                + " c.total_due_on, date(d.decided_at) from assistance_case c join decision d on d.case_id = c.id"
                + " where c.id >= " + FIRST);
        rows.run("analyze table assistance_case, decision, rating, rating_followup, duty_term");
    }

    private static double seconds(Login login, As.Work deed) throws Exception {
        long begun = System.nanoTime();
        As.the(login).run(deed);
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The 95th of a hundred calls. */
    private static void pages(String name, As.Work deed) throws Exception {
        pages(name, Login.BUSINESS, deed);
    }

    private static void pages(String name, Login login, As.Work deed) throws Exception {
        times(name, () -> As.the(login).run(deed));
    }

    static void times(String name, As.Work deed) throws Exception {
        double[] times = new double[CALLS];
        for (int i = 0; i < CALLS; i++) {
            long begun = System.nanoTime();
            deed.run();
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                "figure: %-40s median %.0f ms, p95 %.0f ms%n", name, times[CALLS / 2 - 1], times[CALLS * 95 / 100 - 1]);
    }
}
