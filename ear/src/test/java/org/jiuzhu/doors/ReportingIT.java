package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.MISHAN;
import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.casework.RoundBegins;
import org.jiuzhu.document.Paper;
import org.jiuzhu.document.PdfPaper;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.payment.MonthlyLists;
import org.jiuzhu.reporting.DutyCatalogue;
import org.jiuzhu.reporting.DutyForm;
import org.jiuzhu.reporting.Enclosure;
import org.jiuzhu.reporting.EvaluationContent;
import org.jiuzhu.reporting.EvaluationFigures;
import org.jiuzhu.reporting.EvaluationFiles;
import org.jiuzhu.reporting.EvaluationForm;
import org.jiuzhu.reporting.EvaluationSection;
import org.jiuzhu.reporting.Evaluations;
import org.jiuzhu.reporting.ObligationFilter;
import org.jiuzhu.reporting.ObligationFilter.View;
import org.jiuzhu.reporting.ObligationKind;
import org.jiuzhu.reporting.ObligationOwner;
import org.jiuzhu.reporting.ObligationRow;
import org.jiuzhu.reporting.ObligationState;
import org.jiuzhu.reporting.Obligations;
import org.jiuzhu.reporting.Punctuality;
import org.jiuzhu.reporting.ReportingRounds;
import org.jiuzhu.reporting.Reports;
import org.jiuzhu.shared.Clocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 报送与评估 in the shipped archive: what is owed by whom, what the tables say of it, and figures counted by hand. */
@ExtendWith(ArquillianExtension.class)
class ReportingIT {
    /** A time of which no other test tells anything; its working days are the plain week. */
    private static final LocalDate FROM = LocalDate.of(2019, 3, 1);

    private static final LocalDate TO = LocalDate.of(2019, 3, 31);

    @Inject
    private ReportingRounds rounds;

    @Inject
    private Obligations obligations;

    @Inject
    private Reports reports;

    @Inject
    private DutyCatalogue catalogue;

    @Inject
    private Evaluations evaluations;

    @Inject
    private EvaluationFiles files;

    @Inject
    private MonthlyLists monthly;

    @Inject
    private Lists lists;

    @Inject
    private Casework casework;

    @Inject
    private Registers registers;

    @Inject
    private Clocks clocks;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(ReportingIT.class);
    }

    @BeforeEach
    void nothing_is_owed() throws Exception {
        for (String table : List.of(
                "report_submission", "report_obligation", "evaluation_pdf", "evaluation_baseline", "evaluation")) {
            registers.change("delete from " + table + " where 1 = ?", 1);
        }
        registers.change("delete from report_duty where entered_by <> ?", "system");
    }

    @Test
    void a_round_opens_the_month_for_the_townships_with_an_instrument_and_a_second_finds_nothing() throws Exception {
        rounds.roundBegins(new RoundBegins(clocks.today()));
        long first = owed();
        rounds.roundBegins(new RoundBegins(clocks.today()));

        assertEquals(first, owed());
        long townships = registers.count(
                "select count(distinct township_code) from report_obligation where owner = ?", "TOWNSHIP");
        assertTrue(townships >= 3);
        assertEquals(townships * 5 + 2, first);
        assertEquals(
                0,
                registers.count(
                        "select count(*) from report_obligation o where o.owner = ? and not exists (select 1 from"
                                + " delegation_instrument i where i.township_code = o.township_code and i.stage ="
                                + " 'PUBLISHED')",
                        "TOWNSHIP"));
        assertEquals(0, registers.count("select count(*) from report_obligation where due_on < ?", firstOfMonth()));
    }

    @Test
    void what_the_product_knows_follows_its_lists_and_nobody_ticks_it() throws Exception {
        long list = lists.frozen(YANGMU);
        rounds.roundBegins(new RoundBegins(clocks.today()));

        assertEquals(
                ObligationState.DONE, row(YANGMU, ObligationKind.CHANGE_LIST).state());
        ObligationRow toSign = row(YANGMU, ObligationKind.PAYMENT_LIST);
        assertEquals(ObligationState.OPEN, toSign.state());
        Expect.refusal("obligation.known", Login.YANGMU_CLERK, () -> reports.submit(toSign.id(), "已签", null));
        YANGMU.head().run(() -> monthly.sign(list));
        ObligationRow signed = row(YANGMU, ObligationKind.PAYMENT_LIST);
        assertEquals(ObligationState.DONE, signed.state());
        assertEquals(
                registers.text("select date(signed_at) from monthly_list where id = ?", list),
                signed.doneAt().toLocalDate().toString());
        lists.none(YANGMU);
        assertEquals(
                ObligationState.OPEN, row(YANGMU, ObligationKind.CHANGE_LIST).state());
        assertEquals(
                ObligationState.OPEN, row(YANGMU, ObligationKind.PAYMENT_LIST).state());
    }

    @Test
    void the_proofreading_is_done_for_each_side_when_that_side_signed() throws Exception {
        registers.change("delete from proof_difference where 1 = ?", 1);
        registers.change("delete from proofreading where 1 = ?", 1);
        rounds.roundBegins(new RoundBegins(clocks.today()));
        YearMonth now = YearMonth.from(clocks.today());
        registers.change(
                "insert into proofreading (township_code, proof_month, state, persons, differing, compared_at,"
                        + " township_signed_by, township_signed_at) values (?, ?, 'SIGNED_BY_TOWNSHIP', 4, 1, ?,"
                        + " 'yangmu-head', ?)",
                YANGMU.code,
                now.getYear() * 100 + now.getMonthValue(),
                clocks.now(),
                clocks.now());

        assertEquals(
                ObligationState.DONE, row(YANGMU, ObligationKind.PROOFREADING).state());
        assertEquals(
                ObligationState.OPEN, row(MISHAN, ObligationKind.PROOFREADING).state());
        assertEquals(
                ObligationState.OPEN, bureaus(ObligationKind.JOINT_PROOFREADING).state());
        registers.change(
                "update proofreading set state = 'SIGNED', bureau_signed_by = 'bureau-service', bureau_signed_at = ?",
                clocks.now());
        assertEquals(
                ObligationState.DONE, bureaus(ObligationKind.JOINT_PROOFREADING).state());
        registers.change("delete from proofreading where 1 = ?", 1);
    }

    @Test
    void a_report_is_submitted_given_back_submitted_again_and_received_by_another_hand() throws Exception {
        long duty = ask(ObligationKind.STAGE_SUMMARY, ObligationOwner.TOWNSHIP);
        long id = row(YANGMU, duty).id();
        assertEquals(id, row(YANGMU, duty).id());

        Expect.refusal("form.faults", Login.YANGMU_CLERK, () -> reports.submit(id, " ", null));
        Expect.notFound(Login.MISHAN_CLERK, () -> reports.submit(id, "小结", null));
        Expect.refusal("obligation.not-yours", Login.BUREAU_POLICY, () -> reports.submit(id, "小结", null));
        Expect.forbidden(Login.FINANCE, () -> reports.of(id));
        long sent = YANGMU.clerk().call(() -> reports.submit(id, "第一阶段小结", pdf()));
        Expect.refusal("obligation.step-not-open", Login.YANGMU_HEAD, () -> reports.submit(id, "再报", null));
        Expect.forbidden(Login.YANGMU_HEAD, () -> reports.receive(id, null));
        Expect.refusal("field.required", Login.BUREAU_SUPERVISOR, () -> reports.giveBack(id, " "));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> reports.giveBack(id, "请补充数据"));
        assertEquals(ObligationState.RETURNED, row(YANGMU, duty).state());
        YANGMU.head().run(() -> reports.submit(id, "补充后的小结", null));
        String receipt = As.the(Login.BUREAU_POLICY).call(() -> reports.receive(id, null));
        assertTrue(receipt.startsWith("密民救收〔"), receipt);
        Expect.refusal("submission.none", Login.BUREAU_POLICY, () -> reports.receive(id, null));
        assertEquals(ObligationState.DONE, row(YANGMU, duty).state());
        assertEquals("小结.pdf", YANGMU.clerk().call(() -> reports.file(sent)).name());
        Expect.notFound(Login.MISHAN_HEAD, () -> reports.file(sent));
        assertEquals(2, YANGMU.clerk().call(() -> reports.of(id)).size());
    }

    @Test
    void a_file_that_is_no_paper_is_refused_and_nothing_is_submitted() throws Exception {
        long duty = ask(ObligationKind.OTHER, ObligationOwner.TOWNSHIP);
        long id = row(YANGMU, duty).id();
        byte[] photo = Pictures.photo();

        Expect.refusal(
                "submission.file-kind",
                Login.YANGMU_CLERK,
                () -> reports.submit(id, "照片", new Enclosure("a.jpg", photo.length, new ByteArrayInputStream(photo))));
        assertEquals(ObligationState.OPEN, row(YANGMU, duty).state());
    }

    @Test
    void the_bureau_adds_waives_and_ends_and_only_the_bureau() throws Exception {
        long duty = ask(ObligationKind.OTHER, ObligationOwner.TOWNSHIP);
        long id = row(MISHAN, duty).id();

        Expect.forbidden(Login.MISHAN_HEAD, () -> catalogue.add(form(ObligationKind.OTHER, ObligationOwner.TOWNSHIP)));
        Expect.refusal("field.required", Login.BUREAU_POLICY, () -> obligations.waive(id, ""));
        As.the(Login.BUREAU_POLICY).run(() -> obligations.waive(id, "该乡镇本期没有发生"));
        assertEquals(ObligationState.WAIVED, row(MISHAN, duty).state());
        As.the(Login.BUREAU_POLICY).run(() -> catalogue.end(duty));
        Expect.refusal("duty.ended", Login.BUREAU_POLICY, () -> catalogue.end(duty));
        DutyForm past = form(ObligationKind.OTHER, ObligationOwner.TOWNSHIP);
        past.dueOn = clocks.today().minusDays(1);
        Expect.refusal("form.faults", Login.BUREAU_POLICY, () -> catalogue.add(past));
    }

    @Test
    void punctuality_counts_what_fell_due_and_late_stays_late() throws Exception {
        long duty = ask(ObligationKind.STAGE_SUMMARY, ObligationOwner.TOWNSHIP);
        long id = row(YANGMU, duty).id();
        registers.change("delete from report_obligation where duty_id <> ?", duty);
        registers.change(
                "update report_obligation set due_on = ? where duty_id = ?",
                clocks.today().minusDays(1),
                duty);
        YANGMU.clerk().run(() -> reports.submit(id, "迟到的小结", null));
        YearMonth month = YearMonth.from(clocks.today().minusDays(1));

        Punctuality yangmu =
                YANGMU.clerk().call(() -> obligations.punctuality(month, month)).get(0);
        assertEquals(new Punctuality(YANGMU.code, YANGMU.title, 1, 0, 1, 0), yangmu);
        Punctuality mishan =
                MISHAN.head().call(() -> obligations.punctuality(month, month)).get(0);
        assertEquals(1, mishan.overdue());
        assertEquals(0, mishan.share());
        assertTrue(MISHAN.head().call(() -> obligations.waiting()) > 0);
        assertEquals(
                List.of(MISHAN.code),
                MISHAN.head().call(() -> obligations.page(filter(View.OVERDUE), 50)).stream()
                        .map(ObligationRow::townshipCode)
                        .distinct()
                        .toList());
    }

    @Test
    void a_small_known_population_comes_to_what_a_hand_counts() throws Exception {
        clear();
        decided(casework.granted(YANGMU), "2019-03-04", "2019-03-15", "2019-04-01");
        decided(casework.granted(YANGMU), "2019-03-04", "2019-03-25", "2019-03-22");
        String refused = casework.awaitingRefusal(YANGMU);
        YANGMU.approver().run(() -> casework.refuse(refused));
        decided(refused, "2019-03-11", "2019-03-12", "2019-04-08");

        EvaluationFigures figures = YANGMU.clerk().call(() -> evaluations.figures(YANGMU.code, FROM, TO));

        assertEquals(3, figures.total(EvaluationSection.VOLUMES, "submitted"));
        assertEquals(3, figures.total(EvaluationSection.VOLUMES, "accepted"));
        assertEquals(2, figures.total(EvaluationSection.VOLUMES, "granted"));
        assertEquals(1, figures.total(EvaluationSection.VOLUMES, "refused"));
        // 9, 15 and 1 working days: 25 in 3 are 8.3; the middle is 9, nine in ten are 15; two of three were in time
        assertEquals(83, figures.total(EvaluationSection.TERMS, "average"));
        assertEquals(90, figures.total(EvaluationSection.TERMS, "median"));
        assertEquals(150, figures.total(EvaluationSection.TERMS, "slow"));
        assertEquals(666, figures.total(EvaluationSection.TERMS, "inTimeShare"));
        assertEquals(2, figures.total(EvaluationSection.OBJECTIONS, "notices"));
        EvaluationFigures city = As.the(Login.BUREAU_SUPERVISOR).call(() -> evaluations.figures("230382", FROM, TO));
        assertEquals(3, city.total(EvaluationSection.VOLUMES, "accepted"));
        EvaluationFigures other = MISHAN.head().call(() -> evaluations.figures(MISHAN.code, FROM, TO));
        assertTrue(other.tables().get(0).rows().isEmpty());
        Expect.refusal("area.not-yours", Login.MISHAN_HEAD, () -> evaluations.figures(YANGMU.code, FROM, TO));
        Expect.refusal("area.not-yours", Login.MISHAN_HEAD, () -> evaluations.figures("230382", FROM, TO));
        Expect.forbidden(Login.FINANCE, () -> evaluations.figures("230382", FROM, TO));
        Expect.forbidden(Login.BUSINESS, () -> evaluations.page(0, 10));
        clear();
    }

    @Test
    void every_section_can_be_counted_for_the_demonstrations_own_past() throws Exception {
        LocalDate today = clocks.today();
        EvaluationFigures figures =
                As.the(Login.BUREAU_POLICY).call(() -> evaluations.figures("230382", today.minusMonths(6), today));

        assertEquals(EvaluationSection.values().length, figures.tables().size());
        assertTrue(figures.total(EvaluationSection.VOLUMES, "granted") > 0);
        assertTrue(figures.total(EvaluationSection.FUNDS, "arrived") > 0);
        assertTrue(figures.total(EvaluationSection.STAFF, "trained") >= 6);
        assertEquals(
                registers.count(
                        "select count(*) from decision where outcome = 'GRANTED' and decided_at >= ? and decided_at < ?",
                        today.minusMonths(6),
                        today.plusDays(1)),
                figures.total(EvaluationSection.VOLUMES, "granted"));
    }

    @Test
    void an_evaluation_is_drafted_by_one_submitted_by_another_and_says_the_same_ever_after() throws Exception {
        long duty = ask(ObligationKind.EVALUATION, ObligationOwner.TOWNSHIP);
        long owed = row(YANGMU, duty).id();
        clear();
        decided(casework.granted(YANGMU), "2019-03-04", "2019-03-15", "2019-04-01");
        long id = YANGMU.clerk().call(() -> evaluations.draft(written("")));

        Expect.refusal("evaluation.unwritten", Login.YANGMU_HEAD, () -> evaluations.submit(id, owed));
        Expect.refusal("evaluation.not-yours", Login.BUREAU_POLICY, () -> evaluations.save(id, written("建议")));
        Expect.notFound(Login.MISHAN_CLERK, () -> evaluations.get(id));
        YANGMU.clerk().run(() -> evaluations.save(id, written("建议")));
        Expect.forbidden(Login.YANGMU_CLERK, () -> evaluations.submit(id, owed));
        Expect.refusal("obligation.by-evaluation", Login.YANGMU_CLERK, () -> reports.submit(owed, "文字", null));
        YANGMU.head().run(() -> evaluations.submit(id, owed));

        EvaluationContent frozen = YANGMU.head().call(() -> evaluations.content(id));
        byte[] printed = YANGMU.head().call(() -> files.print(id, new Paper().title("评估报告")));
        decided(casework.granted(YANGMU), "2019-03-05", "2019-03-18", "2019-04-02");
        assertEquals(frozen, YANGMU.head().call(() -> evaluations.content(id)));
        assertEquals(1, frozen.now().total(EvaluationSection.VOLUMES, "granted"));
        assertTrue(YANGMU.head().call(() -> evaluations.get(id)).isWhole());
        assertArrayEquals(printed, YANGMU.clerk().call(() -> files.print(id, new Paper().title("别的"))));
        Expect.refusal("evaluation.frozen", Login.YANGMU_CLERK, () -> evaluations.save(id, written("改")));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> reports.giveBack(owed, "请补充问题"));
        long second = YANGMU.clerk().call(() -> evaluations.draft(written("补充")));
        YANGMU.head().run(() -> evaluations.submit(second, owed));
        assertNotNull(As.the(Login.BUREAU_POLICY).call(() -> reports.receive(owed, null)));
        registers.change("update evaluation set effect = ? where id = ?", "改过", id);
        assertFalse(YANGMU.head().call(() -> evaluations.get(id)).isWhole());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        YANGMU.head().run(() -> files.sheet(second, key -> key, out));
        assertTrue(out.size() > 1000);
        clear();
    }

    @Test
    void the_bureaus_own_is_submitted_by_its_leader_and_received_under_the_citys_number() throws Exception {
        long duty = ask(ObligationKind.EVALUATION, ObligationOwner.BUREAU);
        long owed = registers.count("select id from report_obligation where duty_id = ?", duty);
        long id = As.the(Login.BUREAU_SUPERVISOR).call(() -> evaluations.draft(written("建议")));
        Expect.notFound(Login.YANGMU_HEAD, () -> evaluations.get(id));
        Expect.notFound(Login.YANGMU_HEAD, () -> obligations.get(owed));

        As.the(Login.BUREAU_APPROVER).run(() -> evaluations.submit(id, owed));

        Expect.refusal("field.required", Login.BUREAU_POLICY, () -> reports.receive(owed, " "));
        assertEquals("密政收〔2026〕9号", As.the(Login.BUREAU_POLICY).call(() -> reports.receive(owed, "密政收〔2026〕9号")));
    }

    private EvaluationForm written(String advice) {
        EvaluationForm form = new EvaluationForm();
        form.title = "评估报告";
        form.from = FROM;
        form.to = TO;
        form.practice = "做法";
        form.effect = "成效";
        form.problems = "问题";
        form.advice = advice;
        return form;
    }

    /** The case was taken, accepted and decided in March 2019, to be decided by that day. */
    private void decided(String number, String accepted, String decided, String due) throws Exception {
        registers.change(
                "update assistance_case set submitted_at = ?, accepted_on = ?, total_due_on = ? where number = ?",
                accepted + " 09:00:00",
                accepted,
                due,
                number);
        registers.change(
                "update decision set decided_at = ? where case_id = (select id from assistance_case where number = ?)",
                decided + " 10:00:00",
                number);
        registers.change(
                "update publicity_notice set posted_on = '2019-03-06', ends_on = '2019-03-13' where case_id ="
                        + " (select id from assistance_case where number = ?)",
                number);
    }

    /** What an earlier attempt left in that month lies years before it. */
    private void clear() throws Exception {
        registers.change("update decision set decided_at = '2017-01-10' where decided_at between ? and ?", FROM, TO);
        registers.change(
                "update assistance_case set accepted_on = '2017-01-03' where accepted_on between ? and ?", FROM, TO);
        registers.change(
                "update assistance_case set submitted_at = '2017-01-03' where submitted_at between ? and ?", FROM, TO);
        registers.change(
                "update publicity_notice set posted_on = '2017-01-03' where posted_on between ? and ?", FROM, TO);
    }

    private long ask(ObligationKind kind, ObligationOwner owner) throws Exception {
        return As.the(Login.BUREAU_POLICY).call(() -> catalogue.add(form(kind, owner)));
    }

    private DutyForm form(ObligationKind kind, ObligationOwner owner) {
        DutyForm form = new DutyForm();
        form.kind = kind;
        form.owner = owner;
        form.title = "阶段报告";
        form.demand = "按要求报送";
        form.document = "会议纪要";
        form.dueOn = clocks.today().plusDays(5);
        form.periodFrom = clocks.today().minusDays(30);
        form.periodTo = clocks.today();
        return form;
    }

    private ObligationRow row(Township township, ObligationKind kind) throws Exception {
        return township.clerk().call(() -> obligations.page(filter(View.ALL), 500)).stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private ObligationRow row(Township township, long duty) throws Exception {
        long id = registers.count(
                "select id from report_obligation where duty_id = ? and township_code = ?", duty, township.code);
        return township.head().call(() -> obligations.page(filter(View.ALL), 500)).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private ObligationRow bureaus(ObligationKind kind) throws Exception {
        return As.the(Login.BUREAU_APPROVER).call(() -> obligations.page(filter(View.ALL), 500)).stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static ObligationFilter filter(View view) {
        return new ObligationFilter(view, null, "", null);
    }

    private long owed() throws Exception {
        return registers.count("select count(*) from report_obligation where id > ?", 0);
    }

    private LocalDate firstOfMonth() {
        return clocks.today().withDayOfMonth(1);
    }

    private static Enclosure pdf() {
        byte[] bytes = PdfPaper.of(new Paper().title("小结").xhtml(11));
        return new Enclosure("C:\\报告\\小结.pdf", bytes.length, new ByteArrayInputStream(bytes));
    }
}
