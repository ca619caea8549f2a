package org.jiuzhu.figures;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.concurrent.Callable;
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
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.spotcheck.Party;
import org.jiuzhu.spotcheck.SampleFilter;
import org.jiuzhu.spotcheck.Seed;
import org.jiuzhu.spotcheck.SpotChecks;
import org.jiuzhu.spotcheck.SpotFiles;
import org.jiuzhu.spotcheck.SpotMeters;
import org.jiuzhu.statistics.Boards;
import org.jiuzhu.statistics.Figure;
import org.jiuzhu.statistics.FileQuery;
import org.jiuzhu.statistics.StatisticFiles;
import org.jiuzhu.statistics.StatisticMonths;
import org.jiuzhu.statistics.StatisticQuery;
import org.jiuzhu.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long it takes to freeze and draw a month of 1,000,000 decisions in 27 townships and 4 matters, and to hold 50,000
 * persons against 50,000 of the province (issue: 10 s within 256 MB, and 20 s); and how long a board takes with all that
 * behind it (issue: 500 ms at the 95th of a hundred). It fills the database of the tests, so it
 * runs alone: {@code mvn verify -Dit.test=OversightFigures}.
 */
@ExtendWith(ArquillianExtension.class)
class OversightFigures {
    private static final int DECISIONS = 1_000_000;
    private static final int PERSONS = 50_000;
    private static final int CALLS = 100;
    private static final YearMonth DRAWN = OversightPopulation.DECIDED;
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

    @Inject
    private StatisticMonths months;

    @Inject
    private Statistics statistics;

    @Inject
    private StatisticFiles behind;

    @Inject
    private Boards boards;

    @Resource(lookup = "jdbc/jiuzhu")
    private DataSource database;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(OversightFigures.class);
    }

    @Test
    void a_draw_of_a_million_and_fifty_thousand_beside_fifty_thousand() throws Exception {
        try (Connection connection = database.getConnection()) {
            OversightPopulation population = new OversightPopulation(new Multiplied(connection));
            population.decide(DECISIONS);
            draw();
            population.pay(PERSONS, COMPARED);
            compare();
            count();
        }
    }

    private void draw() throws Exception {
        commit(Login.BUREAU_SUPERVISOR, Party.BUREAU, BUREAU);
        commit(Login.FINANCE, Party.SECOND, SECOND);
        double frozen = seconds(Login.BUREAU_SUPERVISOR, () -> checks.freeze(DRAWN));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> checks.open(DRAWN, BUREAU));
        As.the(Login.FINANCE).run(() -> checks.open(DRAWN, SECOND));
        AtomicLong heap = new AtomicLong();
        double drawn = watched(heap, false, () -> seconds(Login.BUREAU_SUPERVISOR, () -> checks.draw(DRAWN)));
        AtomicLong live = new AtomicLong();
        watched(live, true, () -> seconds(Login.FINANCE, () -> checks.redrawsTheSame(DRAWN, 1)));
        long begun = System.nanoTime();
        boolean same = As.the(Login.FINANCE).call(() -> checks.redrawsTheSame(DRAWN, 1));
        double again = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "figure: %d decisions frozen and hashed %.1fs, drawn %.1fs, held at most %d MB (with what nobody holds any more"
                        + " %d MB), drawn again %.1fs, same %s%n",
                DECISIONS, frozen, drawn, live.get() / 1_000_000, heap.get() / 1_000_000, again, same);
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

    /**
     * What a deed needs above what was there before.
     *
     * @param collecting whether what nobody holds is thrown away before each look; it slows the deed down
     */
    private static double watched(AtomicLong above, boolean collecting, Callable<Double> deed) throws Exception {
        System.gc();
        long before = used();
        Thread watch = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                if (collecting) {
                    System.gc();
                }
                above.accumulateAndGet(used() - before, Math::max);
                try {
                    Thread.sleep(20);
                } catch (InterruptedException over) {
                    return;
                }
            }
        });
        watch.start();
        try {
            return deed.call();
        } finally {
            watch.interrupt();
            watch.join();
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** What a leader looks at, with a million decisions behind it. */
    private void count() throws Exception {
        System.out.printf(
                "figure: statistics of a month of %d decisions counted %.1fs, of %d persons in payment %.1fs%n",
                DECISIONS,
                seconds(Login.BUREAU_SERVICE, () -> months.count(DRAWN)),
                PERSONS,
                seconds(Login.BUREAU_SERVICE, () -> months.count(COMPARED)));
        pages("board, bureau", Login.BUREAU_SUPERVISOR, () -> boards.of(DRAWN.plusMonths(1)));
        pages("board, township", Login.YANGMU_HEAD, () -> boards.of(DRAWN.plusMonths(1)));
        pages("board, leading group", Login.LEADING_GROUP, () -> boards.of(COMPARED));
        StatisticQuery query = new StatisticQuery(DRAWN, COMPARED, null, null, null);
        pages("table, bureau", Login.BUREAU_SUPERVISOR, () -> statistics.table(query));
        pages("table, township", Login.YANGMU_HEAD, () -> statistics.table(query));
        FileQuery granted = new FileQuery(Figure.GRANTED, DRAWN, AssistanceMatter.DIBAO, null, "230382201");
        pages("files behind a number", Login.BUREAU_SUPERVISOR, () -> files(granted));
    }

    private void files(FileQuery query) {
        behind.page(query, 0, 26);
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
