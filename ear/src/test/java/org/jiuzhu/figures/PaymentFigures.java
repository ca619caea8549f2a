package org.jiuzhu.figures;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.YearMonth;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.payment.ListHead;
import org.jiuzhu.payment.MonthlyLists;
import org.jiuzhu.shared.Clocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long a monthly list of 20,000, of 200,000 and of 1,000,000 households takes, beside one hand-written statement for
 * the same lines in the same database (issue: at most 1.5 times, and linear); and how long the deeds upon it take. It
 * fills the database of the tests, so it runs alone: {@code java config/Jiuzhu.java bench payment}.
 */
@ExtendWith(ArquillianExtension.class)
class PaymentFigures {
    private static final String YANGMU = "230382201";
    private static final int[] SIZES = {20_000, 200_000, 1_000_000};
    private static final int TIMES = 3;

    @Inject
    private MonthlyLists lists;

    @Inject
    private MoneyFigures money;

    @Inject
    private Clocks clocks;

    @Resource(lookup = "jdbc/jiuzhu")
    private DataSource database;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(PaymentFigures.class);
    }

    @Test
    void lists_of_three_sizes() throws Exception {
        YearMonth before = YearMonth.from(clocks.today());
        YearMonth month = before.plusMonths(1);
        System.out.printf(
                "figure: %10s %9s %9s %11s %7s %12s%n",
                "households", "floor", "list", "rows/s", "ratio", "time per row");
        try (Connection connection = database.getConnection()) {
            Payroll payroll = new Payroll(connection, YANGMU, number(before), number(month));
            double first = 0;
            for (int size : SIZES) {
                payroll.growTo(size);
                first = measure(payroll, size, month, first);
            }
        }
    }

    /** The best of some times, taken in turn. */
    private double measure(Payroll payroll, int size, YearMonth month, double first) throws Exception {
        double floor = Double.MAX_VALUE;
        double best = Double.MAX_VALUE;
        long list = 0;
        for (int time = 0; time < TIMES; time++) {
            if (list != 0) {
                payroll.forget(list);
            }
            floor = Math.min(floor, payroll.floorSeconds());
            long begun = System.nanoTime();
            list = As.the(Login.YANGMU_CLERK).call(() -> lists.generate(YANGMU, month));
            while (payroll.stateOf(list).equals("COMPUTING")) {
                Thread.sleep(5);
            }
            best = Math.min(best, (System.nanoTime() - begun) / 1e9);
        }
        double perRow = best / size;
        double grown = first == 0 ? 1 : perRow / first;
        System.out.printf(
                "figure: %10d %8.2fs %8.2fs %11.0f %7.2f %12.2f   differences %d%n",
                size, floor, best, size / best, best / floor, grown, payroll.differences(list));
        deeds(payroll, list);
        return first == 0 ? perRow : first;
    }

    private void deeds(Payroll payroll, long list) throws Exception {
        double checked = seconds(Login.YANGMU_REVIEWER, () -> lists.check(list));
        double frozen = seconds(Login.YANGMU_CLERK, () -> lists.freeze(list));
        double signed = seconds(Login.YANGMU_HEAD, () -> lists.sign(list));
        ListHead head = As.the(Login.YANGMU_CLERK).call(() -> lists.head(list));
        System.out.printf(
                "figure: %10s checked %.2fs, frozen and hashed %.2fs, signed %.2fs, total as the floor's: %s%n",
                "", checked, frozen, signed, head.total().equals(payroll.total()));
        if (head.lineCount() == SIZES[0]) {
            money.measure(payroll, list, head.month());
        } else if (head.lineCount() == SIZES[1]) {
            money.export(list, head.lineCount());
        }
        payroll.forget(list);
    }

    static double seconds(Login login, As.Work deed) throws Exception {
        long begun = System.nanoTime();
        As.the(login).run(deed);
        return (System.nanoTime() - begun) / 1e9;
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
