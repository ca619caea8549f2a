package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.LIUMAO;
import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.delegation.DelegationInstruments;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.payment.MonthlyLists;
import org.jiuzhu.remedy.Attacked;
import org.jiuzhu.remedy.AttackedDecision;
import org.jiuzhu.remedy.Claimant;
import org.jiuzhu.remedy.FilingTimeliness;
import org.jiuzhu.remedy.OutcomeForm;
import org.jiuzhu.remedy.Redress;
import org.jiuzhu.remedy.RedressForm;
import org.jiuzhu.remedy.Remedies;
import org.jiuzhu.remedy.RemedyActs;
import org.jiuzhu.remedy.RemedyBundles;
import org.jiuzhu.remedy.RemedyCounts;
import org.jiuzhu.remedy.RemedyFile;
import org.jiuzhu.remedy.RemedyFilter;
import org.jiuzhu.remedy.RemedyFilter.Standing;
import org.jiuzhu.remedy.RemedyForm;
import org.jiuzhu.remedy.RemedyKind;
import org.jiuzhu.remedy.RemedyLine;
import org.jiuzhu.remedy.RemedyOrders;
import org.jiuzhu.remedy.RemedyOutcome;
import org.jiuzhu.remedy.RemedyRegister;
import org.jiuzhu.remedy.RemedyRow;
import org.jiuzhu.remedy.RemedySheet;
import org.jiuzhu.remedy.RemedyState;
import org.jiuzhu.remedy.SuspensionProposal;
import org.jiuzhu.remedy.SuspensionProposals;
import org.jiuzhu.remedy.WaitsFor;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.spotcheck.FindingCause;
import org.jiuzhu.spotcheck.FindingReason;
import org.jiuzhu.spotcheck.OrderKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 复议诉讼 in the shipped archive: whose they are, what they lead to, and that nothing of it is done by one hand. */
@ExtendWith(ArquillianExtension.class)
class RemedyIT {
    @Inject
    private Remedies remedies;

    @Inject
    private RemedyActs acts;

    @Inject
    private RemedyOrders orders;

    @Inject
    private RemedyBundles bundles;

    @Inject
    private RemedyRegister register;

    @Inject
    private RemedyCounts counts;

    @Inject
    private SuspensionProposals proposals;

    @Inject
    private DelegationInstruments instruments;

    @Inject
    private Casework casework;

    @Inject
    private Registers registers;

    @Inject
    private Lists lists;

    @Inject
    private MonthlyLists monthly;

    @Inject
    private Clocks clocks;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(RemedyIT.class);
    }

    @BeforeEach
    @AfterEach
    void nothing_is_attacked() throws Exception {
        for (String table : List.of("remedy_event", "remedy_statement", "remedy_bundle", "remedy_order", "remedy")) {
            registers.change("delete from " + table + " where 1 = ?", 1);
        }
        for (String table : List.of(
                "rectification_step",
                "rectification",
                "spot_visit",
                "spot_point",
                "spot_reading",
                "spot_sample",
                "spot_stratum",
                "spot_file",
                "spot_round",
                "spot_party",
                "spot_check")) {
            registers.change("delete from " + table + " where 1 = ?", 1);
        }
    }

    @Test
    void a_lost_lawsuit_is_a_finding_is_put_right_by_a_new_decision_and_closed_by_another_hand() throws Exception {
        HouseholdForm household = Families.wellOffIn(YANGMU.village);
        String refused = casework.refused(YANGMU, household);
        long id = registered(refused, "1");
        As.the(Login.BUREAU_SUPERVISOR).run(() -> acts.ask(id, "请说明收入核实的经过", clocks.today()));
        assertEquals(1, YANGMU.clerk().call(() -> register.waiting()));
        Expect.refusal("form.faults", Login.YANGMU_CLERK, () -> acts.state(id, " "));
        YANGMU.clerk().run(() -> acts.state(id, "两人入户，收入按申报核实。"));
        assertEquals(0, YANGMU.clerk().call(() -> register.waiting()));
        As.the(Login.BUREAU_APPROVER).run(() -> acts.answer(id, clocks.today(), "答辩状"));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> acts.decide(id, lost(RemedyOutcome.ANNULLED)));

        RemedyLine line = YANGMU.approver().call(() -> remedies.ofCase(refused)).get(0);
        assertEquals(RemedyOutcome.ANNULLED, line.outcome());
        RemedyCounts.Lost lost = YANGMU.head()
                .call(() -> counts.lost(YearMonth.from(clocks.today())))
                .get(0);
        assertEquals(new RemedyCounts.Lost(YANGMU.code, AssistanceMatter.DIBAO, 1), lost);

        Expect.refusal("remedy.order-missing", Login.BUREAU_SUPERVISOR, () -> acts.carryOut(id, "结案"));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> orders.order(id, demanding(Redress.DECISION)));
        Expect.refusal(
                "remedy.decision-missing", Login.YANGMU_REVIEWER, () -> orders.putRight(id, clocks.today(), "已重新决定"));
        household.incomes.get(0).yearly = BigDecimal.valueOf(1_200);
        String again = casework.submitted(YANGMU, household);
        casework.accept(YANGMU, again);
        casework.bringToDecision(YANGMU, again);
        casework.approve(YANGMU, again);
        YANGMU.reviewer().run(() -> orders.putRight(id, clocks.today(), "已重新决定"));
        assertEquals(
                List.of(registers.text(
                        "select d.document_number from decision d join assistance_case c on c.id = d.case_id"
                                + " where c.number = ?",
                        again)),
                opened(id).redressed());

        Expect.forbidden(Login.YANGMU_REVIEWER, () -> orders.close(id, "自己办结"));
        Expect.refusal("remedy.same-hand", Login.BUREAU_SUPERVISOR, () -> orders.close(id, "复查通过"));
        As.the(Login.BUREAU_SUPERVISOR2).run(() -> orders.close(id, "复查通过"));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> acts.carryOut(id, "已执行"));
        RemedyFile file = opened(id);
        assertEquals(RemedyState.CARRIED_OUT, file.remedy().state());
        assertNull(file.due());
        assertEquals(9, file.remedy().events().size());
        assertEquals(0, As.the(Login.BUREAU_SUPERVISOR).call(() -> register.waiting()));
    }

    @Test
    void another_township_sees_nothing_and_only_the_bureau_registers_and_moves() throws Exception {
        String refused = casework.refused(YANGMU, Families.wellOffIn(YANGMU.village));
        long id = registered(refused, "2");

        assertEquals(1, YANGMU.head().call(() -> rows(Standing.RUNNING)).size());
        assertTrue(LIUMAO.head().call(() -> rows(Standing.ALL)).isEmpty());
        assertTrue(LIUMAO.clerk()
                .call(() -> counts.ofYear(clocks.today().getYear()))
                .isEmpty());
        Expect.notFound(Login.LIUMAO_APPROVER, () -> remedies.open(id));
        Expect.notFound(Login.LIUMAO_CLERK, () -> remedies.ofCase(refused));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> acts.ask(id, "请说明", clocks.today()));
        Expect.notFound(Login.LIUMAO_REVIEWER, () -> acts.state(id, "不是我们的"));
        for (Login login : List.of(
                Login.FINANCE, Login.YANGMU_INVESTIGATOR, Login.YANGMU_VILLAGE, Login.BUSINESS, Login.BUREAU_SERVICE)) {
            Expect.forbidden(login, () -> remedies.open(id));
            Expect.forbidden(login, () -> rows(Standing.ALL));
        }
        Expect.forbidden(Login.YANGMU_HEAD, () -> remedies.register(form(refused, "3")));
        Expect.forbidden(Login.YANGMU_APPROVER, () -> acts.answer(id, clocks.today(), "答辩"));
        Expect.forbidden(Login.YANGMU_HEAD, () -> acts.decide(id, lost(RemedyOutcome.CHANGED)));
        Expect.forbidden(Login.BUREAU_SUPERVISOR, () -> acts.state(id, "代乡镇陈述"));
    }

    @Test
    void the_days_are_reckoned_and_a_number_is_registered_once() throws Exception {
        String refused = casework.refused(YANGMU, Families.wellOffIn(YANGMU.village));
        registers.change(
                "update decision d join assistance_case c on c.id = d.case_id set d.decided_at = ? where c.number = ?",
                clocks.today().minusDays(100) + " 09:00:00",
                refused);
        RemedyForm form = form(refused, "4");
        form.kind = RemedyKind.RECONSIDERATION;
        form.deliveredOn = clocks.today().minusDays(80);
        long id = As.the(Login.BUREAU_APPROVER).call(() -> remedies.register(form));

        RemedyFile file = opened(id);
        assertEquals(FilingTimeliness.LATE, file.timeliness());
        assertTrue(file.remedy().act().term().last().isBefore(clocks.today()));
        assertTrue(file.remedy().days().answerDueOn().isAfter(clocks.today().plusDays(11)));
        assertEquals(Attacked.REFUSAL, file.remedy().act().attacked());
        RemedyRow row = As.the(Login.BUREAU_SUPERVISOR)
                .call(() -> rows(Standing.RECEIVED))
                .get(0);
        assertEquals(WaitsFor.BUREAU, row.waitsFor());
        Expect.refusal("remedy.registered", Login.BUREAU_SUPERVISOR, () -> remedies.register(form));
        form.outsideNumber = null;
        form.filedOn = clocks.today().plusDays(1);
        Expect.refusal("form.faults", Login.BUREAU_SUPERVISOR, () -> remedies.register(form));
        assertEquals(1, registers.count("select count(*) from remedy where 1 = ?", 1));
    }

    @Test
    void silence_can_be_attacked_and_what_is_withdrawn_is_over() throws Exception {
        String waiting = casework.accepted(YANGMU);
        List<AttackedDecision> what = As.the(Login.BUREAU_SUPERVISOR)
                .call(() -> remedies.attackable(waiting))
                .decisions();
        assertEquals(
                List.of(Attacked.NO_ANSWER),
                what.stream().map(AttackedDecision::what).toList());
        RemedyForm form = form(waiting, "5");
        form.decision = "NO_ANSWER";
        long id = As.the(Login.BUREAU_SUPERVISOR).call(() -> remedies.register(form));
        assertEquals(FilingTimeliness.TOO_EARLY, opened(id).timeliness());

        As.the(Login.BUREAU_SUPERVISOR).run(() -> acts.withdraw(id, clocks.today(), "已经受理，申请人撤诉"));

        assertEquals(RemedyState.WITHDRAWN, opened(id).remedy().state());
        Expect.refusal("remedy.step-not-open", Login.BUREAU_SUPERVISOR, () -> acts.answer(id, clocks.today(), "晚了"));
        assertTrue(As.the(Login.BUREAU_SUPERVISOR)
                .call(() -> counts.lost(YearMonth.from(clocks.today())))
                .isEmpty());
    }

    @Test
    void a_change_that_a_court_wants_holds_the_next_list_once_its_term_has_run_out() throws Exception {
        String granted = casework.granted(YANGMU);
        long id = registered(granted, "6");
        As.the(Login.BUREAU_SUPERVISOR).run(() -> acts.decide(id, lost(RemedyOutcome.CHANGED)));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> orders.order(id, demanding(Redress.CHANGE)));
        Expect.refusal("remedy.change-missing", Login.YANGMU_REVIEWER, () -> orders.putRight(id, clocks.today(), "已改"));
        long list = lists.made(YANGMU);
        lists.nobodyDied(YANGMU);
        YANGMU.reviewer().run(() -> monthly.check(list));
        registers.change(
                "update remedy_order set due_on = ? where 1 = 1", clocks.today().minusDays(1));

        Expect.refusal("remedy.order-holds", Login.YANGMU_CLERK, () -> monthly.freeze(list));

        As.the(Login.BUREAU_SUPERVISOR).run(() -> orders.extend(id, clocks.today(), "同意延期"));
        YANGMU.clerk().run(() -> monthly.freeze(list));
        lists.none(YANGMU);
    }

    @Test
    void each_bundle_is_written_down_with_its_sum() throws Exception {
        long id = registered(casework.refused(YANGMU, Families.wellOffIn(YANGMU.village)), "7");
        byte[] bound = "卷宗".getBytes(StandardCharsets.UTF_8);

        String sum = As.the(Login.BUREAU_SUPERVISOR).call(() -> bundles.record(id, bound));

        assertEquals(sum, opened(id).bundles().get(0).sha256());
        assertEquals(
                org.jiuzhu.shared.Sha256.of("卷宗"), opened(id).bundles().get(0).sha256());
        Expect.forbidden(Login.YANGMU_HEAD, () -> bundles.record(id, bound));
    }

    @Test
    void the_register_is_turned_over_by_key_and_exported_whole() throws Exception {
        String refused = casework.refused(YANGMU, Families.wellOffIn(YANGMU.village));
        for (String number : List.of("8", "9", "10", "11")) {
            registered(refused, number);
        }
        List<Long> all = As.the(Login.BUREAU_SUPERVISOR).call(() -> rows(Standing.ALL)).stream()
                .map(RemedyRow::id)
                .toList();

        assertEquals(4, all.size());
        assertEquals(all, As.the(Login.BUREAU_SUPERVISOR).call(() -> turnedOver(Standing.ALL)));
        List<Long> running = As.the(Login.BUREAU_SUPERVISOR).call(() -> turnedOver(Standing.RUNNING));
        List<Long> newestLast = new ArrayList<>(all);
        Collections.reverse(newestLast);
        assertEquals(newestLast, running);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RemedySheet.Words words = new RemedySheet.Words(Collections.nCopies(24, "列"), Enum::name);
        As.the(Login.BUREAU_APPROVER).run(() -> register.export(filter(Standing.ALL, null), words, out));
        assertTrue(out.size() > 2000);
        Expect.forbidden(Login.YANGMU_CLERK, () -> register.export(filter(Standing.ALL, null), words, out));
    }

    @Test
    void repeated_serious_faults_propose_a_suspension_and_suspend_nothing() throws Exception {
        String refused = casework.refused(YANGMU, Families.wellOffIn(YANGMU.village));
        long id = registered(refused, "12");
        As.the(Login.BUREAU_SUPERVISOR).run(() -> acts.decide(id, lost(RemedyOutcome.UNLAWFUL)));
        assertTrue(proposed(Login.BUREAU_POLICY).isEmpty(), "one month is not repeated");
        YearMonth last = YearMonth.from(clocks.today()).minusMonths(1);
        serious(refused, last, 1);
        assertTrue(proposed(Login.BUREAU_POLICY).isEmpty(), "the second reader has not read yet");

        registers.change("update spot_sample set second_reading = 0 where outcome = ?", "SERIOUS");

        SuspensionProposal proposal = proposed(Login.BUREAU_POLICY).get(0);
        assertEquals(YANGMU.code, proposal.townshipCode());
        assertEquals(
                List.of(
                        new SuspensionProposal.Serious(last, 1, 0),
                        new SuspensionProposal.Serious(last.plusMonths(1), 0, 1)),
                proposal.months());
        assertEquals(1, proposed(Login.YANGMU_HEAD).size());
        assertTrue(proposed(Login.LIUMAO_HEAD).isEmpty());
        Expect.forbidden(Login.YANGMU_CLERK, () -> proposals.all());
        assertFalse(instruments
                .inForce(YANGMU.code, AssistanceMatter.DIBAO, clocks.now())
                .isEmpty());
    }

    @Test
    void what_must_hold_is_held_by_the_database_too() throws Exception {
        long id = registered(casework.refused(YANGMU, Families.wellOffIn(YANGMU.village)), "13");

        refusedByTheDatabase(
                "remedy_lost", "update remedy set state = 'DECIDED', outcome = 'ANNULLED', decided_on = now()");
        refusedByTheDatabase("remedy_over", "update remedy set state = 'CARRIED_OUT'");
        refusedByTheDatabase("remedy_told_by", "update remedy set state = 'HEARD'");
        refusedByTheDatabase("remedy_answered", "update remedy set answered_on = '2020-01-01'");
        refusedByTheDatabase("remedy_filed", "update remedy set filed_on = '2099-01-01'");
        refusedByTheDatabase("remedy_place", "update remedy set township_code = '230382100'");
        As.the(Login.BUREAU_SUPERVISOR).run(() -> acts.ask(id, "请说明", clocks.today()));
        refusedByTheDatabase(
                "statement_two_sides",
                "update remedy_statement set words = '代', stated_by = asked_by, stated_at = now(), open_remedy_id = null");
        As.the(Login.BUREAU_SUPERVISOR).run(() -> acts.decide(id, lost(RemedyOutcome.ORDERED)));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> orders.order(id, demanding(Redress.NONE)));
        YANGMU.reviewer().run(() -> orders.putRight(id, clocks.today(), "已改"));
        refusedByTheDatabase(
                "remedy_order_two_hands", "update remedy_order set state = 'CLOSED', closed_by = ordered_by");
        refusedByTheDatabase(
                "remedy_order_two_hands", "update remedy_order set state = 'CLOSED', closed_by = answered_by");
        refusedByTheDatabase("remedy_order_change", "update remedy_order set redress = 'CHANGE'");
    }

    private void refusedByTheDatabase(String key, String sql) {
        SQLException refusal = assertThrows(SQLException.class, () -> registers.change(sql + " where 1 = ?", 1));

        assertTrue(refusal.getMessage().contains(key), refusal.getMessage());
    }

    private List<SuspensionProposal> proposed(Login login) throws Exception {
        return As.the(login).call(() -> proposals.all());
    }

    /** A drawn file of that month whose first reader found a serious fault. */
    private void serious(String number, YearMonth month, int second) throws Exception {
        registers.change(
                "insert into spot_check (check_month, opened_by, opened_at) values (?, 'bureau-supervisor', now())",
                month.getYear() * 100 + month.getMonthValue());
        registers.change(
                "insert into spot_file (check_id, round, row_no, township_code, village_code, matter, kind, file_number,"
                        + " case_id, decided_on, mandatory, high, again) select k.id, 1, 1, c.township_code,"
                        + " c.village_code, c.matter, 'REFUSAL', c.number, c.id, ?, 0, 0, 0 from spot_check k,"
                        + " assistance_case c where c.number = ?",
                month.atDay(10),
                number);
        registers.change(
                "insert into spot_sample (file_id, check_id, township_code, village_code, matter, drawn_as,"
                        + " second_reading, outcome, read_by, read_at) select id, check_id, township_code, village_code,"
                        + " matter, 'RANDOM', ?, 'SERIOUS', 'bureau-supervisor', now() from spot_file",
                second);
    }

    private long registered(String number, String outside) throws Exception {
        return As.the(Login.BUREAU_SUPERVISOR).call(() -> remedies.register(form(number, outside)));
    }

    private RemedyForm form(String number, String outside) {
        RemedyForm form = new RemedyForm();
        form.caseNumber = number;
        form.kind = RemedyKind.LAWSUIT;
        form.outsideBody = "密山市人民法院";
        form.outsideNumber = "（2026）黑0382行初" + outside + "号";
        form.claimant = Claimant.APPLICANT;
        form.claimantName = "试某";
        form.decision = "DECISION";
        LocalDate today = clocks.today();
        form.deliveredOn = today;
        form.filedOn = today;
        form.receivedOn = today;
        form.claim = "撤销决定";
        return form;
    }

    private OutcomeForm lost(RemedyOutcome outcome) {
        OutcomeForm form = new OutcomeForm();
        form.outcome = outcome;
        form.decidedOn = clocks.today();
        form.resultNumber = "判决书";
        form.words = "败诉";
        form.reason = FindingReason.FACTS;
        form.cause = FindingCause.SUBJECTIVE;
        form.finding = "收入核实有误";
        return form;
    }

    private RedressForm demanding(Redress redress) {
        RedressForm form = new RedressForm();
        form.demand = "按判决办理";
        form.redress = redress;
        form.dueOn = clocks.today();
        return form;
    }

    private RemedyFile opened(long id) throws Exception {
        return As.the(Login.BUREAU_SUPERVISOR2).call(() -> remedies.open(id));
    }

    private static RemedyFilter filter(Standing standing, OrderKey after) {
        return new RemedyFilter(standing, null, "", after);
    }

    private List<RemedyRow> rows(Standing standing) {
        return register.page(filter(standing, null), 100);
    }

    /** Every page of one row each, one behind the other. */
    private List<Long> turnedOver(Standing standing) {
        List<Long> seen = new ArrayList<>();
        List<RemedyRow> page = register.page(filter(standing, null), 1);
        while (!page.isEmpty()) {
            seen.add(page.get(0).id());
            OrderKey key = register.key(filter(standing, null), page.get(0));
            page = register.page(filter(standing, OrderKey.of(key.toString())), 1);
        }
        return seen;
    }
}
