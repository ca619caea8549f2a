package org.jiuzhu.figures;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.proofreading.ProofExports;
import org.jiuzhu.proofreading.Proofreadings;
import org.jiuzhu.spotcheck.Party;
import org.jiuzhu.spotcheck.SampleFilter;
import org.jiuzhu.spotcheck.Seed;
import org.jiuzhu.spotcheck.SpotChecks;
import org.jiuzhu.spotcheck.SpotFiles;
import org.jiuzhu.spotcheck.SpotMeters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long it takes to freeze and draw a month of 1,000,000 decisions in 27 townships and 4 matters, and to hold 50,000
 * persons against 50,000 of the province (issue: 10 s within 256 MB, and 20 s). It fills the database of the tests, so it
 * runs alone: {@code mvn verify -Dit.test=OversightFigures}.
 */
@ExtendWith(ArquillianExtension.class)
class OversightFigures {
    private static final int DECISIONS = 1_000_000;
    private static final int PERSONS = 50_000;
    private static final int FIRST = 50_000_000;
    private static final int CALLS = 100;
    private static final YearMonth DRAWN = YearMonth.of(2015, 1);
    private static final YearMonth COMPARED = YearMonth.of(2016, 1);
    private static final String BUREAU = "bureau0123456789";
    private static final String SECOND = "finance0123456789";

    @Inject
    private SpotChecks checks;

    @Inject
    private SpotMeters meters;

    @Inject
    private SpotFiles files;

    @Inject
    private Proofreadings proofreadings;

    @Inject
    private ProofExports exports;

    @Resource(lookup = "jdbc/jiuzhu")
    private DataSource database;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(OversightFigures.class);
    }

    @Test
    void a_draw_of_a_million_and_fifty_thousand_beside_fifty_thousand() throws Exception {
        try (Connection connection = database.getConnection()) {
            Multiplied rows = new Multiplied(connection);
            decisions(rows);
            draw();
            persons(rows);
            compare();
        }
    }

    private static void decisions(Multiplied rows) throws Exception {
        rows.run("create table figure_township (k int primary key, township varchar(12), village varchar(12))");
        rows.run("insert into figure_township select row_number() over (order by a.code) - 1, a.code,"
                + " (select min(v.code) from area v where v.parent_code = a.code) from area a"
                + " where a.area_level = 'TOWNSHIP' and exists (select 1 from area v where v.parent_code = a.code)");
        Map<String, String> cases = new HashMap<>();
        cases.put("id", FIRST + " + x.n");
        cases.put("number", "concat('9', lpad(x.n, 21, '0'))");
        cases.put("township_code", "p.township");
        cases.put("village_code", "p.village");
        cases.put("matter", "elt(1 + mod(floor(x.n / 27), 4), 'DIBAO', 'TEKUN', 'LINSHI', 'DISHOURU')");
        cases.put("near_relative", "case when mod(x.n, 50) = 0 then 1 else 0 end");
        rows.copy(
                "assistance_case",
                "state = 'COMPLETED' and id in (select case_id from decision where outcome = 'GRANTED')",
                DECISIONS,
                cases,
                "join figure_township p on p.k = mod(x.n, 27)");
        Map<String, String> decisions = new HashMap<>();
        decisions.put("case_id", FIRST + " + x.n");
        decisions.put("document_number", "concat('figure ', x.n)");
        decisions.put("decided_at", "'2015-01-15 10:00:00'");
        decisions.put("facts", "null");
        decisions.put("explanation", "''");
        rows.copy("decision", "outcome = 'GRANTED'", DECISIONS, decisions, "");
        rows.run("analyze table assistance_case, decision");
    }

    private void draw() throws Exception {
        commit(Login.BUREAU_SUPERVISOR, Party.BUREAU, BUREAU);
        commit(Login.FINANCE, Party.SECOND, SECOND);
        double frozen = seconds(Login.BUREAU_SUPERVISOR, () -> checks.freeze(DRAWN));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> checks.open(DRAWN, BUREAU));
        As.the(Login.FINANCE).run(() -> checks.open(DRAWN, SECOND));
        System.gc();
        AtomicLong peak = new AtomicLong();
        long before = used();
        Thread watch = watching(peak);
        double drawn = seconds(Login.BUREAU_SUPERVISOR, () -> checks.draw(DRAWN));
        watch.interrupt();
        watch.join();
        long begun = System.nanoTime();
        boolean same = As.the(Login.FINANCE).call(() -> checks.redrawsTheSame(DRAWN, 1));
        double again = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "figure: %d decisions frozen and hashed %.1fs, drawn %.1fs, heap at most +%d MB, drawn again %.1fs, same %s%n",
                DECISIONS, frozen, drawn, Math.max(0, peak.get() - before) / 1_000_000, again, same);
        pages("meter, bureau", Login.BUREAU_SUPERVISOR, () -> meters.of(DRAWN));
        pages("meter, township", Login.YANGMU_HEAD, () -> meters.of(DRAWN));
        SampleFilter filter = new SampleFilter(DRAWN, "", null, null, 0);
        pages("files, bureau", Login.BUREAU_SUPERVISOR, () -> files.page(filter, 26));
        pages("files, township", Login.YANGMU_HEAD, () -> files.page(filter, 26));
        pages("next file", Login.BUREAU_SUPERVISOR, () -> files.next(DRAWN));
    }

    private void commit(Login login, Party party, String number) throws Exception {
        As.the(login).run(() -> checks.commit(DRAWN, Seed.commitment(DRAWN, party, number)));
    }

    private static Thread watching(AtomicLong peak) {
        Thread watch = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                peak.accumulateAndGet(used(), Math::max);
                try {
                    Thread.sleep(20);
                } catch (InterruptedException over) {
                    return;
                }
            }
        });
        watch.start();
        return watch;
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** 25,000 households of two in payment in a month of their own. */
    private static void persons(Multiplied rows) throws Exception {
        int month = COMPARED.getYear() * 100 + COMPARED.getMonthValue();
        int households = PERSONS / 2;
        Map<String, String> persons = new HashMap<>();
        persons.put("id", FIRST + " + x.n");
        persons.put(
                "identity_number",
                "concat(concat('2303821', lpad(950 + mod(floor(x.n / 280), 40), 3, '0'), lpad(1 + mod(floor(x.n / 28), 10),"
                        + " 2, '0'), lpad(1 + mod(x.n, 28), 2, '0')), lpad(floor(x.n / 11200), 3, '0'), 'X')");
        persons.put("born_on", "'1960-01-01'");
        rows.copy("person", "1 = 1", PERSONS, persons, "");
        fixCheckDigits(rows);
        rows.copy(
                "household",
                "1 = 1",
                households,
                Map.of(
                        "id",
                        FIRST + " + x.n",
                        "head_id",
                        FIRST + " + x.n",
                        "township_code",
                        "p.township",
                        "village_code",
                        "p.village"),
                "join figure_township p on p.k = mod(x.n, 27)");
        Map<String, String> benefits = new HashMap<>();
        benefits.put("id", FIRST + " + x.n");
        benefits.put("certificate_number", "concat('F', x.n)");
        benefits.put("case_id", FIRST + " + x.n");
        benefits.put("decision_number", "concat('figure ', x.n)");
        benefits.put("household_id", FIRST + " + x.n");
        benefits.put("matter", "'DIBAO'");
        benefits.put("township_code", "p.township");
        benefits.put("village_code", "p.village");
        benefits.put("from_month", String.valueOf(month));
        benefits.put("first_list_month", String.valueOf(month));
        benefits.put("to_month", String.valueOf(month));
        benefits.put("state", "'STOPPED'");
        benefits.put("arrears_from", "null");
        rows.copy("benefit", "1 = 1", households, benefits, "join figure_township p on p.k = mod(x.n, 27)");
        rows.run("insert into benefit_amount (benefit_id, from_month, monthly_fen, persons, reason) select " + FIRST
                + " + n, " + month + ", 50000 + 100 * mod(n, 97), 2, 'DECISION' from (" + Multiplied.numbers(households)
                + ") x");
        rows.run("insert into benefit_person (benefit_id, person_id, open_person_id, from_month, to_month) select "
                + FIRST + " + mod(n, " + households + "), " + FIRST + " + n, null, " + month + ", " + month + " from ("
                + Multiplied.numbers(PERSONS) + ") x");
        rows.run("analyze table person, household, benefit, benefit_amount, benefit_person");
    }

    /** The last digit by GB 11643, reckoned where the numbers are. */
    private static void fixCheckDigits(Multiplied rows) throws Exception {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < weights.length; i++) {
            sum.append(i == 0 ? "" : " + ")
                    .append("substring(identity_number, ")
                    .append(i + 1)
                    .append(", 1) * ")
                    .append(weights[i]);
        }
        rows.run(
                "update person set identity_number = concat(left(identity_number, 17), substring('10X98765432', 1 + mod("
                        + sum + ", 11), 1)) where id >= " + FIRST);
    }

    private void compare() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        As.the(Login.BUREAU_SERVICE).run(() -> exports.own(COMPARED, out));
        String[] rows = out.toString(StandardCharsets.UTF_8).split("\r?\n");
        for (int i = 1; i < rows.length; i += 100) {
            rows[i] = rows[i].replaceFirst("(\\d+,[^,]*,[^,]*,)[^,]*", "$1another");
        }
        byte[] roster = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
        double taken = seconds(Login.BUREAU_SERVICE, () -> proofreadings.take(COMPARED, "roster.csv", roster));
        double again = seconds(Login.BUREAU_SERVICE, () -> proofreadings.compareAgain(COMPARED));
        System.out.printf(
                "figure: %d persons beside %d: read, kept and compared %.1fs, compared again %.1fs, %d differences wait%n",
                rows.length - 1,
                PERSONS,
                taken,
                again,
                As.the(Login.BUREAU_SERVICE).call(() -> proofreadings.of(COMPARED)).stream()
                        .mapToLong(row -> row.waiting())
                        .sum());
        pages("proofreading, bureau", Login.BUREAU_SERVICE, () -> proofreadings.of(COMPARED));
    }

    private static double seconds(Login login, As.Work deed) throws Exception {
        long begun = System.nanoTime();
        As.the(login).run(deed);
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The 95th of a hundred calls. */
    private static void pages(String name, Login login, As.Work deed) throws Exception {
        double[] times = new double[CALLS];
        for (int i = 0; i < CALLS; i++) {
            times[i] = seconds(login, deed);
        }
        Arrays.sort(times);
        System.out.printf("figure: %-22s p95 %.0f ms%n", name, times[CALLS * 95 / 100 - 1] * 1000);
    }
}
