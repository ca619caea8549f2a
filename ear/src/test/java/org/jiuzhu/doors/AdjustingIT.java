package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.adjustment.AdjustmentForm;
import org.jiuzhu.adjustment.AdjustmentKind;
import org.jiuzhu.adjustment.AdjustmentReason;
import org.jiuzhu.adjustment.Adjustments;
import org.jiuzhu.adjustment.Reassessed;
import org.jiuzhu.assessment.AssessmentForm;
import org.jiuzhu.assessment.AssessmentForm.IncomeRow;
import org.jiuzhu.document.OfficialPaper;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.papers.IssuedPapers;
import org.jiuzhu.papers.IssuedPapers.Printed;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.shared.Clocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 动态管理 in the shipped archive: two hands, the months that follow, and what the database keeps of it. */
@ExtendWith(ArquillianExtension.class)
class AdjustingIT {
    private static final String ADDRESS = "http://localhost/public/verify.xhtml?code=";

    @Inject
    private Adjustments adjustments;

    @Inject
    private IssuedPapers papers;

    @Inject
    private Registers registers;

    @Inject
    private Clocks clocks;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(AdjustingIT.class);
    }

    @Test
    void a_benefit_is_suspended_and_restored_with_what_was_kept_back() throws Exception {
        long benefit = inPayment(0);
        long amount = amountOf(benefit);

        approve(propose(benefit, form(AdjustmentKind.SUSPEND, AdjustmentReason.LOST_CONTACT)));
        assertEquals("SUSPENDED", stateOf(benefit));
        assertEquals(0, amountOf(benefit));

        AdjustmentForm restore = form(AdjustmentKind.RESTORE, AdjustmentReason.CLEARED_UP);
        restore.backPay = true;
        approve(propose(benefit, restore));

        assertEquals("ACTIVE", stateOf(benefit));
        assertEquals(amount, amountOf(benefit));
    }

    @Test
    void more_income_is_assessed_and_pays_less_from_the_next_open_month() throws Exception {
        long benefit = inPayment(1);
        long before = amountOf(benefit);
        AssessmentForm facts = YANGMU.clerk().call(() -> adjustments.facts(benefit));
        IncomeRow wage = new IncomeRow();
        wage.kind = IncomeKind.values()[0];
        wage.declared = BigDecimal.valueOf(120);
        facts.incomes.add(wage);

        Reassessed then = YANGMU.clerk().call(() -> adjustments.reassess(benefit, facts));
        AdjustmentForm form = form(null, AdjustmentReason.INCOME_ROSE);
        long change = YANGMU.clerk().call(() -> adjustments.propose(benefit, facts, form));
        approve(change);

        assertTrue(then.isEligible());
        assertTrue(amountOf(benefit) < before);
        assertEquals(then.figures().after().value(), amountOf(benefit));
        assertEquals("DECREASE", registers.text("select kind from adjustment where id = ?", change));
        assertEquals(
                1,
                registers.count(
                        "select count(*) from seal_use u join adjustment a on a.notice_number = u.document_number"
                                + " where a.id = ?",
                        change));
    }

    @Test
    void who_died_is_paid_for_the_last_time_in_the_month_of_death() throws Exception {
        long benefit = inPayment(2);
        AdjustmentForm form = form(AdjustmentKind.DEATH, AdjustmentReason.DIED);

        approve(propose(benefit, form));

        assertEquals("DECEASED", stateOf(benefit));
        assertEquals(
                0,
                registers.count(
                        "select count(*) from benefit_person where benefit_id = ? and open_person_id is not null",
                        benefit));
        Expect.refusal("adjustment.ended", Login.YANGMU_CLERK, () -> adjustments.propose(benefit, form));
    }

    @Test
    void one_proposal_waits_at_a_time_and_its_hand_does_not_decide_it() throws Exception {
        long benefit = inPayment(3);
        AdjustmentForm form = form(AdjustmentKind.STOP, AdjustmentReason.GIVEN_UP);
        long change = propose(benefit, form);

        Expect.refusal("adjustment.waits", Login.YANGMU_CLERK, () -> adjustments.propose(benefit, form));
        Expect.forbidden(Login.YANGMU_CLERK, () -> adjustments.approve(change, ""));
        Expect.notFound(Login.MISHAN_APPROVER, () -> adjustments.approve(change, ""));
        YANGMU.clerk().run(() -> adjustments.withdraw(change));

        assertEquals("ACTIVE", stateOf(benefit));
        Expect.refusal("adjustment.not-open", Login.YANGMU_APPROVER, () -> adjustments.approve(change, ""));
    }

    @Test
    void the_notice_of_a_change_is_issued_once_it_is_approved_and_stays_what_it_was() throws Exception {
        long benefit = inPayment(4);
        long change = propose(benefit, form(AdjustmentKind.STOP, AdjustmentReason.GIVEN_UP));
        OfficialPaper says = new OfficialPaper("密山市民政局", "告知书", "试" + change).say("自愿放弃");
        Expect.notFound(Login.YANGMU_CLERK, () -> papers.notice(change, says, ADDRESS));
        approve(change);

        Printed first = YANGMU.clerk().call(() -> papers.notice(change, says, ADDRESS));
        Printed again = YANGMU.approver().call(() -> papers.notice(change, says, ADDRESS));

        assertArrayEquals(first.pdf(), again.pdf());
        assertTrue(papers.verify(first.paper().code()).isPresent());
        Expect.notFound(Login.MISHAN_CLERK, () -> papers.notice(change, says, ADDRESS));
        Expect.forbidden(Login.FINANCE, () -> papers.notice(change, says, ADDRESS));
    }

    private long propose(long benefit, AdjustmentForm form) throws Exception {
        return YANGMU.clerk().call(() -> adjustments.propose(benefit, form));
    }

    private void approve(long change) throws Exception {
        YANGMU.approver().run(() -> adjustments.approve(change, "同意"));
    }

    private AdjustmentForm form(AdjustmentKind kind, AdjustmentReason reason) {
        AdjustmentForm form = new AdjustmentForm();
        form.kind = kind;
        form.reason = reason;
        form.happenedOn = clocks.today();
        form.evidence = "村委会证明，案卷第3页";
        form.remark = "入户了解属实。";
        return form;
    }

    /** One of 杨木乡's 低保 benefits that have run since the demonstration began and that nobody has changed. */
    private long inPayment(int place) throws Exception {
        return registers.count(
                "select b.id from benefit b where b.township_code = ? and b.matter = 'DIBAO' and b.state = 'ACTIVE'"
                        + " and exists (select 1 from decision d where d.document_number = b.decision_number"
                        + " and d.facts is not null) order by b.id limit 1 offset "
                        + place,
                YANGMU.code);
    }

    private String stateOf(long benefit) throws Exception {
        return registers.text("select state from benefit where id = ?", benefit);
    }

    /** The newest amount. */
    private long amountOf(long benefit) throws Exception {
        return registers.count(
                "select monthly_fen from benefit_amount where benefit_id = ? order by from_month desc limit 1",
                benefit);
    }
}
