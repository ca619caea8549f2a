package org.jiuzhu.doors;

import static org.jiuzhu.harness.Login.BUREAU_APPROVER;
import static org.jiuzhu.harness.Login.BUREAU_POLICY;
import static org.jiuzhu.harness.Login.BUREAU_SUPERVISOR;
import static org.jiuzhu.harness.Login.YANGMU_APPROVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.harness.Told;
import org.jiuzhu.rules.Deadline;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleChangeForm;
import org.jiuzhu.rules.RuleChanges;
import org.jiuzhu.rules.RuleKey;
import org.jiuzhu.rules.RuleProposals;
import org.jiuzhu.rules.RuleRow;
import org.jiuzhu.rules.RuleShelf;
import org.jiuzhu.rules.RuleSubject;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.rules.StandardKind;
import org.jiuzhu.shared.Clocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bureau changes the rules by rows of two hands; what stands stays, and what was known is known. */
@ExtendWith(ArquillianExtension.class)
class ChangingRulesIT {
    private static final RuleKey INCOME = RuleKey.of(StandardKind.AVERAGE_INCOME, Registration.URBAN);
    private static final int CLICKS = 10;

    @Inject
    private RuleChanges changes;

    @Inject
    private RuleProposals proposals;

    @Inject
    private RuleShelf shelf;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Clocks clocks;

    @Inject
    private Registers registers;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(ChangingRulesIT.class);
    }

    /** The rules are left as they were found. */
    @AfterEach
    void forget() throws Exception {
        registers.change("delete from standard where kind = 'AVERAGE_INCOME' and signed_by is not null");
        registers.change("delete from rule_parameter where name = 'LINSHI_MONTHS_MAX' and signed_by is not null");
        registers.change("delete from deadline where rule_version = 'LS_2014_2018' and signed_by is not null");
        registers.change("delete from rule_change where rule_key in ('AVERAGE_INCOME/URBAN', 'LINSHI_MONTHS_MAX',"
                + " 'LS_2014_2018/TOTAL/ONE_LEVEL')");
    }

    @Test
    void only_policy_proposes_and_only_the_two_decide() throws Exception {
        Expect.forbidden(BUREAU_APPROVER, () -> changes.propose(income("40000")));
        Expect.forbidden(YANGMU_APPROVER, () -> changes.propose(income("40000")));
        long id = proposed(income("40000"));

        Expect.forbidden(BUREAU_SUPERVISOR, () -> changes.sign(id, ""));
        Expect.forbidden(YANGMU_APPROVER, () -> changes.sign(id, ""));
        Expect.forbidden(BUREAU_APPROVER, () -> changes.withdraw(id));
    }

    @Test
    void whoever_proposed_may_not_sign() throws Exception {
        long id = proposed(income("40000"));

        Expect.refusal("rules.change-own", BUREAU_POLICY, () -> changes.sign(id, ""));

        assertEquals("PROPOSED", stateOf(id));
        assertEquals(0, signedIncomes());
    }

    @Test
    void a_signed_proposal_is_a_row_of_two_hands_and_every_other_row_stays() throws Exception {
        String others = standing();
        long id = proposed(income("40000"));

        As.the(BUREAU_APPROVER).run(() -> changes.sign(id, "同意"));

        RuleRow row = shelf.history(INCOME).get(0);
        assertEquals(start(), row.from());
        assertEquals("bureau-policy", row.hands().proposedBy());
        assertEquals("bureau-approver", row.hands().signedBy());
        assertEquals(new BigDecimal("4000000"), row.value().number());
        assertEquals(others, standing());
        assertEquals("SIGNED", stateOf(id));
    }

    @Test
    void the_rulebook_opens_the_row_from_its_day_and_not_before() throws Exception {
        sign(proposed(income("40000")));

        assertEquals("40000.00", yearly(start()));
        assertEquals("36492.00", yearly(start().minusDays(1)));
        assertEquals("36492.00", yearly(LocalDate.of(2024, 1, 1)));
    }

    @Test
    void what_was_known_before_the_signature_is_known_without_it() throws Exception {
        sign(proposed(income("40000")));
        LocalDateTime signed = shelf.history(INCOME).get(0).hands().signedAt();

        assertEquals("36492.00", yearly(start(), signed.minusSeconds(1)));
        assertEquals("40000.00", yearly(start(), signed));
    }

    @Test
    void a_past_row_is_confirmed_by_a_revision_of_its_day() throws Exception {
        LocalDate last = shelf.inForce(INCOME, clocks.today()).orElseThrow().from();
        RuleChangeForm form = income("36492");
        form.from = last;
        sign(proposed(form));

        RuleRow row = shelf.inForce(INCOME, clocks.today()).orElseThrow();

        assertEquals(2, row.revision());
        assertTrue(row.confirmed());
        assertEquals("36492.00", yearly(last));
    }

    @Test
    void a_rule_has_one_open_proposal() throws Exception {
        proposed(income("40000"));

        Expect.refusal("rules.change-open", BUREAU_POLICY, () -> changes.propose(income("41000")));
    }

    @Test
    void a_proposal_sent_many_times_at_once_is_there_once() throws Exception {
        List<Exception> failed = allAtOnce(As.the(BUREAU_POLICY), () -> changes.propose(income("40000")));

        assertTold(failed);
        assertEquals(CLICKS - 1, failed.size());
        assertEquals(1, registers.count("select count(*) from rule_change where open_key = 'AVERAGE_INCOME/URBAN'"));
    }

    @Test
    void a_proposal_signed_many_times_at_once_adds_one_row() throws Exception {
        long id = proposed(income("40000"));

        List<Exception> failed = allAtOnce(As.the(BUREAU_APPROVER), () -> changes.sign(id, ""));

        assertTold(failed);
        assertEquals(CLICKS - 1, failed.size());
        assertEquals(1, signedIncomes());
    }

    @Test
    void a_day_that_has_a_signed_row_takes_no_other() throws Exception {
        sign(proposed(income("40000")));

        Expect.refusal("form.faults", BUREAU_POLICY, () -> changes.propose(income("41000")));
    }

    @Test
    void a_proposal_is_sent_back_with_a_reason_or_taken_back_and_the_rule_is_free_again() throws Exception {
        long rejected = proposed(income("40000"));
        Expect.refusal("form.faults", BUREAU_APPROVER, () -> changes.reject(rejected, " "));
        As.the(BUREAU_APPROVER).run(() -> changes.reject(rejected, "文号不对"));
        long withdrawn = proposed(income("40000"));
        As.the(BUREAU_POLICY).run(() -> changes.withdraw(withdrawn));

        assertEquals("REJECTED", stateOf(rejected));
        assertEquals("WITHDRAWN", stateOf(withdrawn));
        assertEquals(0, signedIncomes());
        proposed(income("40000"));
    }

    @Test
    void what_waits_is_counted_for_the_other_officer_only() throws Exception {
        long before = As.the(BUREAU_APPROVER).call(proposals::waiting);
        long mine = As.the(BUREAU_POLICY).call(proposals::waiting);
        proposed(income("40000"));

        assertEquals(before + 1, As.the(BUREAU_APPROVER).call(proposals::waiting));
        assertEquals(mine, As.the(BUREAU_POLICY).call(proposals::waiting));
    }

    @Test
    void every_act_stands_in_the_record() throws Exception {
        long id = proposed(income("40000"));
        sign(id);

        assertEquals(
                2,
                registers.count(
                        "select count(*) from audit_entry where act in ('RULE_PROPOSED', 'RULE_SIGNED')"
                                + " and subject = 'AVERAGE_INCOME/URBAN' and detail like ?",
                        id + " %"));
    }

    @Test
    void a_figure_follows_in_its_own_measure() throws Exception {
        RuleChangeForm form = income(null);
        form.subject = RuleSubject.PARAMETER;
        form.parameter = Parameter.LINSHI_MONTHS_MAX;
        form.number = "4";
        sign(proposed(form));

        assertEquals(4, rulebook.wholeNumber(Parameter.LINSHI_MONTHS_MAX, start()));
        assertEquals(6, rulebook.wholeNumber(Parameter.LINSHI_MONTHS_MAX, start().minusDays(1)));
        assertEquals(
                1, registers.count("select count(distinct unit) from rule_parameter where name = 'LINSHI_MONTHS_MAX'"));
    }

    @Test
    void a_time_limit_follows_for_its_version_step_and_route() throws Exception {
        RuleChangeForm form = income(null);
        form.subject = RuleSubject.DEADLINE;
        form.version = RuleVersion.LS_2014_2018;
        form.step = "TOTAL";
        form.route = Route.ONE_LEVEL;
        form.number = "10";
        form.unit = Deadline.Unit.CD;
        sign(proposed(form));

        assertEquals(start().plusDays(10), rulebook.dueOn(RuleVersion.LS_2014_2018, Route.ONE_LEVEL, "TOTAL", start()));
    }

    @Test
    void a_step_that_no_version_knows_has_no_limit() throws Exception {
        RuleChangeForm form = income(null);
        form.subject = RuleSubject.DEADLINE;
        form.version = RuleVersion.LS_2014_2018;
        form.step = "DREAM";
        form.route = Route.ONE_LEVEL;
        form.number = "10";
        form.unit = Deadline.Unit.CD;

        Expect.refusal("rules.no-such-step", BUREAU_POLICY, () -> changes.propose(form));
    }

    private RuleChangeForm income(String yuan) {
        RuleChangeForm form = new RuleChangeForm();
        form.subject = RuleSubject.STANDARD;
        form.kind = StandardKind.AVERAGE_INCOME;
        form.registration = Registration.URBAN;
        form.yuan = yuan == null ? null : new BigDecimal(yuan);
        form.months = 12;
        form.from = start();
        form.document = "密统〔2026〕3号";
        form.reason = "公布上年度数据";
        return form;
    }

    private LocalDate start() {
        return clocks.today().plusDays(40);
    }

    private long proposed(RuleChangeForm form) throws Exception {
        return As.the(BUREAU_POLICY).call(() -> changes.propose(form));
    }

    private void sign(long id) throws Exception {
        As.the(BUREAU_APPROVER).run(() -> changes.sign(id, ""));
    }

    private String yearly(LocalDate day) {
        return yearly(day, clocks.now());
    }

    private String yearly(LocalDate day, LocalDateTime known) {
        return rulebook.sheet(RuleVersion.GX_2025, day, known)
                .standard(StandardKind.AVERAGE_INCOME, Registration.URBAN)
                .monthly()
                .times(12)
                .yuan();
    }

    private String stateOf(long id) throws Exception {
        return registers.text("select state from rule_change where id = ?", id);
    }

    private long signedIncomes() throws Exception {
        return registers.count("select count(*) from standard where kind = 'AVERAGE_INCOME' and signed_by is not null");
    }

    /** Everything that the rows of the migrations say. */
    private String standing() throws Exception {
        return registers.text(
                "select sha2(group_concat(concat_ws('|', id, kind, registration, effective_from, revision,"
                        + " amount_fen, period_months, document_number, confirmed, reason, signed_at) order by id), 256)"
                        + " from standard where signed_by is null");
    }

    private static List<Exception> allAtOnce(As officer, As.Work work) {
        List<Callable<Object>> begun = new ArrayList<>();
        for (int i = 0; i < CLICKS; i++) {
            begun.add(officer.meanwhile(work));
        }
        List<Exception> failed = new ArrayList<>();
        for (Callable<Object> one : begun) {
            try {
                one.call();
            } catch (Exception e) {
                failed.add(e);
            }
        }
        return failed;
    }

    private static void assertTold(List<Exception> failed) throws Exception {
        for (Exception thrown : failed) {
            assertTrue(Told.of(thrown).isRefusal(), "Nobody would understand " + thrown);
        }
    }
}
