package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.LIUMAO;
import static org.jiuzhu.doors.Township.MISHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.workfund.NormForm;
import org.jiuzhu.workfund.WorkItem;
import org.jiuzhu.workfund.WorkKind;
import org.jiuzhu.workfund.WorkStatement;
import org.jiuzhu.workfund.WorkingFunds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 工作经费 in the shipped archive: what was really done, by three hands, once a month. */
@ExtendWith(ArquillianExtension.class)
class WorkingFundsIT {
    @Inject
    private WorkingFunds funds;

    @Inject
    private Registers registers;

    @Inject
    private Clocks clocks;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(WorkingFundsIT.class);
    }

    @BeforeEach
    void nothing_is_computed() throws Exception {
        registers.change("delete from work_item where statement_id > ?", 0);
        registers.change("delete from work_statement where id > ?", 0);
    }

    @Test
    void a_month_is_computed_from_what_was_done_checked_and_paid_once() throws Exception {
        YearMonth month = lastMonth();
        long id = LIUMAO.clerk().call(() -> funds.compute(LIUMAO.code, month));
        LIUMAO.clerk().run(() -> funds.compute(LIUMAO.code, month));

        WorkStatement statement = LIUMAO.clerk().call(() -> funds.of(month)).get(0);
        assertEquals(done(month), pieces(statement, WorkKind.ARCHIVE));
        assertEquals(
                statement.items().stream()
                        .mapToLong(item -> item.amount().value())
                        .sum(),
                statement.total().value());
        assertTrue(MISHAN.clerk().call(() -> funds.of(month)).isEmpty());
        Expect.forbidden(Login.MISHAN_CLERK, () -> funds.check(id));
        Expect.refusal("work.step-not-open", Login.FINANCE, () -> funds.pay(id, "P-1"));
        As.the(Login.BUREAU_SERVICE).run(() -> funds.check(id));
        Expect.refusal("work.step-not-open", Login.LIUMAO_CLERK, () -> funds.compute(LIUMAO.code, month));
        Expect.refusal("field.required", Login.FINANCE, () -> funds.pay(id, " "));
        As.the(Login.FINANCE).run(() -> funds.pay(id, "P-1"));
        Expect.refusal("work.step-not-open", Login.FINANCE, () -> funds.pay(id, "P-1"));
    }

    @Test
    void a_month_that_runs_and_another_township_are_refused() throws Exception {
        YearMonth now = YearMonth.from(clocks.today());

        Expect.refusal("work.month-not-over", Login.LIUMAO_CLERK, () -> funds.compute(LIUMAO.code, now));
        Expect.refusal("area.not-yours", Login.LIUMAO_CLERK, () -> funds.compute(MISHAN.code, lastMonth()));
    }

    @Test
    void a_norm_changes_no_month_that_was_computed() throws Exception {
        LIUMAO.clerk().run(() -> funds.compute(LIUMAO.code, lastMonth()));
        NormForm form = new NormForm();
        form.kind = WorkKind.SURVEY;
        form.from = lastMonth().toString();
        form.yuan = new BigDecimal("35");
        form.document = "密财社〔测〕9号";

        Expect.refusal("work.month-computed", Login.FINANCE, () -> funds.enter(form));
        Expect.forbidden(Login.BUREAU_SERVICE, () -> funds.enter(form));
    }

    private YearMonth lastMonth() {
        return YearMonth.from(clocks.today()).minusMonths(1);
    }

    private static long pieces(WorkStatement statement, WorkKind kind) {
        return statement.items().stream()
                .filter(item -> item.kind() == kind)
                .mapToLong(WorkItem::pieces)
                .sum();
    }

    private long done(YearMonth month) throws Exception {
        return registers.count(
                "select count(*) from decision d join assistance_case c on c.id = d.case_id where c.township_code = ?"
                        + " and left(d.notified_on, 7) = ?",
                LIUMAO.code,
                month.toString());
    }
}
