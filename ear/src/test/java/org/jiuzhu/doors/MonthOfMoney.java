package org.jiuzhu.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.finance.FileFormat;
import org.jiuzhu.finance.FundRequests;
import org.jiuzhu.finance.ResultFile;
import org.jiuzhu.finance.ResultImports;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.payment.MonthlyLists;
import org.jiuzhu.review.AlertFilter;
import org.jiuzhu.review.AlertKind;
import org.jiuzhu.review.AlertRow;
import org.jiuzhu.review.Alerts;
import org.jiuzhu.review.VillageReturns;
import org.jiuzhu.shared.Clocks;

/** The money of next month, from the clerk's command to the bank's answer, each step by the hand whose it is. */
@ApplicationScoped
public class MonthOfMoney {
    private static final int PAGE = 100;

    @Inject
    private MonthlyLists lists;

    @Inject
    private Lists making;

    @Inject
    private VillageReturns returns;

    @Inject
    private Alerts alerts;

    @Inject
    private FundRequests requests;

    @Inject
    private ResultImports results;

    @Inject
    private Registers registers;

    @Inject
    private Clocks clocks;

    /** The lists of these townships are paid, and what came back and was put right is paid again. */
    void pay(Bank bank, Township... townships) throws Exception {
        for (Township township : townships) {
            received(township);
        }
        YearMonth month = making.nextMonth();
        travels(As.the(Login.BUREAU_SERVICE).call(() -> requests.merge(month)), bank);
        if (registers.count("select count(*) from fund_line f join account_change c on c.fund_line_id = f.id"
                        + " where f.outcome = 'RETURNED' and f.settled = 0 and c.state = 'CONFIRMED'")
                > 0) {
            travels(As.the(Login.BUREAU_SERVICE).call(() -> requests.reissue(month)), bank);
        }
    }

    private void received(Township township) throws Exception {
        YearMonth month = making.nextMonth();
        long list = township.clerk().call(() -> lists.generate(township.code, month));
        making.awaitComputed(list);
        lookAround(township, month);
        township.reviewer().run(() -> lists.check(list));
        township.clerk().run(() -> lists.freeze(list));
        township.head().run(() -> lists.sign(list));
        As.the(Login.BUREAU_SERVICE).run(() -> lists.receive(list));
    }

    /** Every village has been asked, and no alert waits. */
    private void lookAround(Township township, YearMonth month) throws Exception {
        As clerk = township.clerk();
        if (!clerk.call(() -> returns.missing(township.code, month)).isEmpty()) {
            clerk.run(() -> returns.nobodyElse(township.code, month, "电话逐村询问"));
        }
        for (AlertKind kind : List.of(AlertKind.DEATH_MATCH, AlertKind.TWO_BENEFITS)) {
            AlertFilter waiting = new AlertFilter(township.code, kind, false, 0);
            for (AlertRow alert : clerk.call(() -> alerts.page(waiting, PAGE))) {
                clerk.run(() -> alerts.handle(alert.id(), "已逐户核实"));
            }
        }
    }

    private void travels(long request, Bank bank) throws Exception {
        As.the(Login.BUREAU_APPROVER).run(() -> requests.request(request));
        As.the(Login.FINANCE).run(() -> requests.acknowledge(request));
        As.the(Login.FINANCE).run(() -> requests.file(request, FileFormat.CSV));
        As.the(Login.FINANCE_RELEASE).run(() -> requests.release(request));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        As.the(Login.FINANCE).run(() -> requests.write(request, file));
        LocalDate day = clocks.today();
        byte[] answer = bank.answer(file.toByteArray(), day);
        ResultFile read = As.the(Login.FINANCE).call(() -> results.take(request, "answer.csv", answer));
        ResultFile again = As.the(Login.FINANCE).call(() -> results.take(request, "again.csv", answer));
        assertEquals(0, read.faulty());
        assertEquals(read.id(), again.id());
    }
}
