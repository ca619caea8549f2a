package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.LIUMAO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.finance.OverpaymentForm;
import org.jiuzhu.finance.OverpaymentReason;
import org.jiuzhu.finance.Overpayments;
import org.jiuzhu.finance.PaidLine;
import org.jiuzhu.finance.RepaymentForm;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.FormRefusal;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 多发追回 in the shipped archive: only what has arrived, once, by two hands, and never more than a list pays. */
@ExtendWith(ArquillianExtension.class)
class OverpayingIT {
    @Inject
    private Overpayments overpayments;

    @Inject
    private Lists lists;

    @Inject
    private Registers registers;

    @Inject
    private Clocks clocks;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(OverpayingIT.class);
    }

    @Test
    void what_was_too_much_is_kept_back_from_the_next_list_by_a_line_that_names_the_first() throws Exception {
        long benefit = paid(0);
        PaidLine newest = lines(benefit).get(0);
        long id = confirmed(benefit, form(newest, "60", "25"));

        long list = lists.made(LIUMAO);

        assertEquals(
                newest.lineId(),
                registers.count(
                        "select original_id from payment_line where list_id = ? and overpayment_id = ?", list, id));
        assertEquals(
                -2_500,
                registers.count(
                        "select payable_fen from payment_line where list_id = ? and overpayment_id = ?", list, id));
        assertEquals(
                registers.count("select sum(payable_fen) from payment_line where list_id = ?", list),
                registers.count("select total_fen from monthly_list where id = ?", list));
        assertEquals(
                3_500,
                LIUMAO.clerk().call(() -> overpayments.account(id)).left().value());
        lists.none(LIUMAO);
    }

    @Test
    void nothing_is_taken_back_that_has_not_arrived_nor_twice() throws Exception {
        long benefit = paid(1);
        PaidLine newest = lines(benefit).get(0);
        OverpaymentForm more = form(newest, newest.paid().plus(Fen.of(1)).toString(), null);
        OverpaymentForm other = form(newest, "10", null);
        other.months.get(0).lineId = -1;

        assertEquals("finance.more-than-paid", fault(benefit, more));
        assertEquals("finance.not-paid", fault(benefit, other));
        confirmed(benefit, form(newest, newest.paid().toString(), null));
        assertEquals("finance.more-than-paid", fault(benefit, form(newest, "1", null)));
    }

    @Test
    void a_household_pays_back_itself_and_a_receipt_counts_once() throws Exception {
        long benefit = paid(2);
        long id = confirmed(benefit, form(lines(benefit).get(0), "40", null));
        RepaymentForm form = new RepaymentForm();
        form.yuan = new BigDecimal("15");
        form.paidOn = clocks.today();
        form.receipt = "A-1";

        LIUMAO.clerk().run(() -> overpayments.repaid(id, form));
        Expect.refusal("finance.receipt-known", Login.LIUMAO_CLERK, () -> overpayments.repaid(id, form));
        assertEquals(
                2_500,
                LIUMAO.clerk().call(() -> overpayments.account(id)).left().value());
        Expect.notFound(Login.YANGMU_CLERK, () -> overpayments.account(id));
    }

    private long confirmed(long benefit, OverpaymentForm form) throws Exception {
        long id = LIUMAO.clerk().call(() -> overpayments.propose(benefit, form));
        LIUMAO.approver().run(() -> overpayments.confirm(id, "同意"));
        Expect.refusal("finance.account-decided", Login.LIUMAO_APPROVER, () -> overpayments.confirm(id, "再次"));
        return id;
    }

    private static OverpaymentForm form(PaidLine line, String yuan, String monthly) {
        OverpaymentForm form = new OverpaymentForm();
        form.reason = OverpaymentReason.MISTAKE;
        form.explanation = "核算有误，案卷第5页";
        form.monthlyYuan = monthly == null ? null : new BigDecimal(monthly);
        OverpaymentForm.Month month = new OverpaymentForm.Month();
        month.lineId = line.lineId();
        month.yuan = new BigDecimal(yuan);
        form.months.add(month);
        return form;
    }

    private String fault(long benefit, OverpaymentForm form) {
        FormRefusal refusal = Assertions.assertThrows(
                FormRefusal.class, () -> LIUMAO.clerk().call(() -> overpayments.propose(benefit, form)));
        return refusal.faults().get(0).reason();
    }

    private List<PaidLine> lines(long benefit) throws Exception {
        List<PaidLine> lines = LIUMAO.clerk().call(() -> overpayments.paid(benefit));
        assertFalse(lines.isEmpty());
        return lines;
    }

    /** One of 柳毛乡's benefits whose payments have arrived. */
    private long paid(int place) throws Exception {
        return registers.count(
                "select b.id from benefit b where b.township_code = ? and b.state = 'ACTIVE' and b.to_month is null"
                        + " and exists (select 1 from fund_line f where f.benefit_id = b.id and f.settled = 1"
                        + " and f.amount_fen > 10000) and not exists (select 1 from overpayment o"
                        + " where o.benefit_id = b.id) order by b.id limit 1 offset " + place,
                LIUMAO.code);
    }
}
