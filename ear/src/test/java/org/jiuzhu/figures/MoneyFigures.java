package org.jiuzhu.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jiuzhu.budget.BudgetForm;
import org.jiuzhu.budget.Budgets;
import org.jiuzhu.finance.FileFormat;
import org.jiuzhu.finance.FundRequests;
import org.jiuzhu.finance.ResultFile;
import org.jiuzhu.finance.ResultImports;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.payment.ExportPurpose;
import org.jiuzhu.payment.MonthlyLists;
import org.jiuzhu.shared.Clocks;

/** How long a signed list takes to the bank and back, and what an export takes of the memory. */
@ApplicationScoped
public class MoneyFigures {
    private static final String YANGMU = "230382201";
    private static final BigDecimal MUCH = new BigDecimal("900000000");

    @Inject
    private MonthlyLists lists;

    @Inject
    private Budgets budgets;

    @Inject
    private FundRequests requests;

    @Inject
    private ResultImports results;

    @Inject
    private Clocks clocks;

    void measure(Payroll payroll, long list, YearMonth month) throws Exception {
        grant(month.getYear());
        As.the(Login.BUREAU_SERVICE).run(() -> lists.receive(list));
        long begun = System.nanoTime();
        long request = As.the(Login.BUREAU_SERVICE).call(() -> requests.merge(month));
        double merged = (System.nanoTime() - begun) / 1e9;
        double asked = PaymentFigures.seconds(Login.BUREAU_APPROVER, () -> requests.request(request));
        As.the(Login.FINANCE).run(() -> requests.acknowledge(request));
        double filed = PaymentFigures.seconds(Login.FINANCE, () -> requests.file(request, FileFormat.CSV));
        As.the(Login.FINANCE_RELEASE).run(() -> requests.release(request));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        double taken = PaymentFigures.seconds(Login.FINANCE, () -> requests.write(request, file));
        byte[] answer = answer(file);
        begun = System.nanoTime();
        ResultFile read = As.the(Login.FINANCE).call(() -> results.take(request, "answer.csv", answer));
        double imported = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "figure: %10s merged %.2fs, signed %.2fs, filed and hashed %.2fs, file of %d rows written %.2fs,"
                        + " answer imported %.2fs, wrong rows %d%n",
                "", merged, asked, filed, read.rowCount(), taken, imported, read.faulty());
        payroll.forgetFunds(request);
    }

    private void grant(int year) throws Exception {
        BudgetForm form = new BudgetForm();
        form.year = year;
        form.number = "figures " + year;
        form.reason = "figures";
        BudgetForm.Township township = new BudgetForm.Township();
        township.code = YANGMU;
        township.dibao = MUCH;
        form.townships.add(township);
        long id = As.the(Login.BUREAU_SERVICE).call(() -> budgets.enter(form));
        As.the(Login.FINANCE).run(() -> budgets.confirm(id));
    }

    /** Everybody is paid. */
    private byte[] answer(ByteArrayOutputStream file) {
        List<String> lines =
                file.toString(StandardCharsets.UTF_8).substring(1).lines().toList();
        String last = lines.get(lines.size() - 1);
        String answer = lines.get(0) + ",结果码,原因,入账日期\r\n"
                + lines.subList(1, lines.size() - 1).stream()
                        .map(line -> line + ",00,," + clocks.today() + "\r\n")
                        .collect(Collectors.joining())
                + last + ",,,\r\n";
        return answer.getBytes(StandardCharsets.UTF_8);
    }

    /** 资金发放明细表 as a workbook, into nothing; the memory is looked at after the collector has been, every 2 MB. */
    void export(long list, int lines) throws Exception {
        Watching out = new Watching();
        double whole =
                PaymentFigures.seconds(Login.YANGMU_CLERK, () -> lists.export(list, ExportPurpose.values()[0], out));
        System.out.printf(
                "figure: %10s export of %d rows %.2fs, first byte %.2fs, %d MB, heap grown by %d MB at most%n",
                "", lines, whole, out.firstByte(), out.bytes >> 20, out.grown() >> 20);
    }

    /** Counts what is written, and what lives in the heap meanwhile. */
    private static final class Watching extends OutputStream {
        private static final long STEP = 2L << 20;

        private final long begun = System.nanoTime();
        private final long before = living();
        private long first;
        private long bytes;
        private long most;

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] part, int from, int length) {
            if (first == 0) {
                first = System.nanoTime();
            }
            long steps = bytes / STEP;
            bytes += length;
            if (bytes / STEP > steps) {
                most = Math.max(most, living());
            }
        }

        private static long living() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        double firstByte() {
            return (first - begun) / 1e9;
        }

        long grown() {
            return most - before;
        }
    }
}
