package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.YANGMU;
import static org.jiuzhu.harness.Login.BUREAU_APPROVER;
import static org.jiuzhu.harness.Login.BUREAU_POLICY;
import static org.jiuzhu.harness.Login.YANGMU_CLERK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.rehearsal.Outcome;
import org.jiuzhu.rehearsal.Rehearsal;
import org.jiuzhu.rehearsal.Rehearsal.State;
import org.jiuzhu.rehearsal.RehearsalFilter;
import org.jiuzhu.rehearsal.RehearsalTotals;
import org.jiuzhu.rehearsal.Rehearsals;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.RuleChangeForm;
import org.jiuzhu.rules.RuleChanges;
import org.jiuzhu.rules.RuleSubject;
import org.jiuzhu.rules.StandardKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new standard: rehearsed over everybody in payment, then switched by one signature, and never backwards. */
@ExtendWith(ArquillianExtension.class)
class RehearsingIT {
    private static final LocalDate START = LocalDate.of(2030, 1, 1);
    private static final int FROM = 203001;
    private static final long PATIENCE_MILLIS = 60_000;

    @Inject
    private RuleChanges changes;

    @Inject
    private Rehearsals rehearsals;

    @Inject
    private Casework cases;

    @Inject
    private Registers registers;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(RehearsingIT.class);
    }

    /** Rules and amounts are left as they were found. */
    @AfterEach
    void forget() throws Exception {
        registers.change("delete from benefit_amount where from_month >= 203001");
        registers.change("delete l from rehearsal_line l join rehearsal r on r.id = l.rehearsal_id"
                + " join rule_change c on c.id = r.change_id where c.rule_key = 'DIBAO/RURAL'");
        registers.change("delete r from rehearsal r join rule_change c on c.id = r.change_id"
                + " where c.rule_key = 'DIBAO/RURAL'");
        registers.change("delete from standard where kind = 'DIBAO' and signed_by is not null");
        registers.change("delete from rule_change where rule_key = 'DIBAO/RURAL'");
    }

    @Test
    void nothing_is_signed_that_was_not_rehearsed() throws Exception {
        long change = proposed("620");

        Expect.refusal("rehearsal.required", BUREAU_APPROVER, () -> changes.sign(change, ""));

        assertEquals("PROPOSED", registers.text("select state from rule_change where id = ?", change));
        assertEquals(
                0, registers.count("select count(*) from standard where kind = 'DIBAO' and signed_by is not null"));
    }

    @Test
    void every_household_in_payment_is_rehearsed_and_nothing_else_happens() throws Exception {
        String before = registers.text("select count(*) from benefit_amount");

        long rehearsal = rehearsed(proposed("620"));

        assertEquals(
                registers.count("select count(*) from benefit where state in ('ACTIVE', 'GRACE')"),
                registers.count("select count(*) from rehearsal_line where rehearsal_id = ?", rehearsal));
        assertEquals(before, registers.text("select count(*) from benefit_amount"));
        RehearsalTotals total = RehearsalTotals.of(As.the(BUREAU_POLICY).call(() -> rehearsals.sums(rehearsal)));
        assertTrue(total.count(Outcome.GAINS) > 0);
        assertEquals(0, total.count(Outcome.LOSES) + total.count(Outcome.FALLS_OUT) + total.count(Outcome.UNKNOWN));
        assertTrue(total.difference().value() > 0);
        assertEquals(
                total.count(Outcome.GAINS),
                As.the(BUREAU_POLICY)
                        .call(() -> rehearsals.rows(new RehearsalFilter(rehearsal, null, Outcome.GAINS), 0, 200))
                        .size());
    }

    @Test
    void a_lower_standard_shows_who_loses_and_who_falls_out() throws Exception {
        long rehearsal = rehearsed(proposed("200"));

        RehearsalTotals total = RehearsalTotals.of(As.the(BUREAU_POLICY).call(() -> rehearsals.sums(rehearsal)));
        assertTrue(total.count(Outcome.LOSES) > 0);
        assertTrue(total.count(Outcome.FALLS_OUT) > 0);
    }

    @Test
    void one_signature_changes_every_amount_from_its_month_and_none_before() throws Exception {
        String past = amountsBefore();
        long change = proposed("620");
        long rehearsal = rehearsed(change);

        As.the(BUREAU_APPROVER).run(() -> changes.sign(change, "同意"));

        assertEquals(past, amountsBefore());
        assertEquals(
                registers.count(
                        "select count(*) from rehearsal_line where rehearsal_id = ? and outcome = 'GAINS'", rehearsal),
                registers.count(
                        "select count(*) from benefit_amount where from_month = ? and reason = 'STANDARD'"
                                + " and change_id = ?",
                        FROM,
                        change));
        assertEquals("APPLIED", registers.text("select state from rehearsal where id = ?", rehearsal));
        Expect.refusal("rules.change-decided", BUREAU_APPROVER, () -> changes.sign(change, ""));
    }

    @Test
    void a_benefit_that_was_opened_since_asks_for_another_rehearsal() throws Exception {
        long change = proposed("620");
        rehearsed(change);
        String granted = cases.granted(YANGMU);

        Expect.refusal("rehearsal.stale", BUREAU_APPROVER, () -> changes.sign(change, ""));
        rehearsed(change);
        As.the(BUREAU_APPROVER).run(() -> changes.sign(change, ""));

        assertEquals(
                1,
                registers.count(
                        "select count(*) from benefit_amount a join benefit b on b.id = a.benefit_id"
                                + " join assistance_case c on c.id = b.case_id where c.number = ? and a.from_month = ?",
                        granted,
                        FROM));
    }

    /** Decision 28: what is decided after the signature and before the day is paid by the month's own standard. */
    @Test
    void a_grant_between_signature_and_day_carries_the_amount_to_come() throws Exception {
        long change = proposed("620");
        rehearsed(change);
        As.the(BUREAU_APPROVER).run(() -> changes.sign(change, ""));

        String granted = cases.granted(YANGMU);

        assertEquals(
                "3500",
                registers.text(
                        "select max(case when a.from_month = ? then a.monthly_fen end)"
                                + " - max(case when a.from_month < ? then a.monthly_fen end)"
                                + " from benefit_amount a join benefit b on b.id = a.benefit_id"
                                + " join assistance_case c on c.id = b.case_id where c.number = ?",
                        FROM,
                        FROM,
                        granted));
    }

    @Test
    void a_cancelled_rehearsal_signs_nothing() throws Exception {
        long change = proposed("620");
        long rehearsal = rehearsed(change);
        registers.change("update rehearsal set state = 'RUNNING', ended_at = null where id = ?", rehearsal);
        As.the(BUREAU_POLICY).run(() -> rehearsals.cancel(rehearsal));
        registers.change("update rehearsal set state = 'CANCELLED', ended_at = started_at where id = ?", rehearsal);

        Expect.refusal("rehearsal.required", BUREAU_APPROVER, () -> changes.sign(change, ""));
    }

    @Test
    void a_township_reads_no_rehearsal_of_the_city() throws Exception {
        long rehearsal = rehearsed(proposed("620"));

        Expect.forbidden(YANGMU_CLERK, () -> rehearsals.sums(rehearsal));
        Expect.forbidden(YANGMU_CLERK, () -> rehearsals.start(1));
    }

    private long rehearsed(long change) throws Exception {
        long id = As.the(BUREAU_POLICY).call(() -> rehearsals.start(change));
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        Rehearsal rehearsal = newest(change);
        while (rehearsal.state() == State.RUNNING && System.currentTimeMillis() < until) {
            Thread.sleep(200);
            rehearsal = newest(change);
        }
        assertEquals(State.DONE, rehearsal.state());
        return id;
    }

    private Rehearsal newest(long change) throws Exception {
        return As.the(BUREAU_POLICY).call(() -> rehearsals.newest(change).orElseThrow());
    }

    private long proposed(String yuan) throws Exception {
        RuleChangeForm form = new RuleChangeForm();
        form.subject = RuleSubject.STANDARD;
        form.kind = StandardKind.DIBAO;
        form.registration = Registration.RURAL;
        form.yuan = new BigDecimal(yuan);
        form.months = 1;
        form.from = START;
        form.document = "密民发〔2029〕31号";
        form.reason = "年度调标";
        return As.the(BUREAU_POLICY).call(() -> changes.propose(form));
    }

    private String amountsBefore() throws Exception {
        return registers.text("select concat(count(*), '|', sum(monthly_fen), '|', sum(persons)) from benefit_amount"
                + " where from_month < " + FROM);
    }
}
