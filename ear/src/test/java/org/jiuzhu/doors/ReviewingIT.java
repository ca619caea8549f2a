package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.LIUMAO;
import static org.jiuzhu.doors.Township.MISHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.casework.RoundBegins;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.review.AlertFilter;
import org.jiuzhu.review.Alerts;
import org.jiuzhu.review.CoveredPerson;
import org.jiuzhu.review.DeathImport;
import org.jiuzhu.review.DeathImports;
import org.jiuzhu.review.HouseholdReportForm;
import org.jiuzhu.review.HouseholdReportRow;
import org.jiuzhu.review.HouseholdReports;
import org.jiuzhu.review.PeriodicReviews;
import org.jiuzhu.review.ReportKind;
import org.jiuzhu.review.ReportOutcome;
import org.jiuzhu.review.ReturnForm;
import org.jiuzhu.review.ReviewCompletion;
import org.jiuzhu.review.ReviewDueRow;
import org.jiuzhu.review.ReviewFilter;
import org.jiuzhu.review.ReviewOutcome;
import org.jiuzhu.review.ReviewRounds;
import org.jiuzhu.review.UnhandledName;
import org.jiuzhu.review.VillageReturns;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FormRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Returns, reports, reviews and alerts in the shipped archive: once each, and nothing of another area. */
@ExtendWith(ArquillianExtension.class)
class ReviewingIT {
    private static final ReviewFilter ALL = ReviewFilter.first(null, null, null);

    @Inject
    private VillageReturns returns;

    @Inject
    private PeriodicReviews reviews;

    @Inject
    private HouseholdReports reports;

    @Inject
    private Alerts alerts;

    @Inject
    private DeathImports imports;

    @Inject
    private ReviewRounds rounds;

    @Inject
    private Registers registers;

    @Inject
    private Clocks clocks;

    @Inject
    private Lists lists;

    @BeforeEach
    void next_month_is_open() throws Exception {
        lists.none(MISHAN);
        lists.none(LIUMAO);
    }

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(ReviewingIT.class);
    }

    @Test
    void a_village_reports_once_for_a_month_and_says_why_it_corrects() throws Exception {
        YearMonth month = month(MISHAN.village);
        ReturnForm form = nil(MISHAN.village, month);
        form.reason = "再次核对";
        MISHAN.agent().run(() -> returns.report(form));
        ReturnForm again = nil(MISHAN.village, month);

        assertThrows(FormRefusal.class, () -> MISHAN.agent().run(() -> returns.report(again)));
        assertThrows(
                SQLException.class,
                () -> registers.change(
                        "insert into village_return (township_code, village_code, return_month, names, reported_by,"
                                + " reported_at, on_behalf) select township_code, village_code, return_month, 0,"
                                + " reported_by, reported_at, 1 from village_return where village_code = ? limit 1",
                        MISHAN.village));
        assertFalse(MISHAN.clerk().call(() -> returns.missing(MISHAN.code, month)).stream()
                .anyMatch(village -> village.code().equals(MISHAN.village)));
    }

    @Test
    void an_agent_reports_for_the_own_village_alone_and_another_township_sees_nothing() throws Exception {
        YearMonth month = month(MISHAN.village);

        Expect.refusal("area.not-yours", Login.MISHAN_VILLAGE, () -> returns.report(nil(MISHAN.otherVillage, month)));
        Expect.forbidden(Login.MISHAN_INVESTIGATOR, () -> returns.missing(MISHAN.code, month));
        assertTrue(LIUMAO.clerk()
                .call(() -> returns.find(MISHAN.otherVillage, month.minusMonths(1)))
                .isEmpty());
        assertTrue(
                LIUMAO.clerk().call(() -> returns.missing(MISHAN.code, month)).isEmpty());
        assertTrue(
                LIUMAO.clerk().call(() -> returns.covered(MISHAN.otherVillage)).isEmpty());
    }

    @Test
    void what_is_settled_is_reported_no_more() throws Exception {
        lists.frozen(MISHAN);
        ReturnForm form = nil(MISHAN.otherVillage, lists.nextMonth());
        form.reason = "补报";

        Expect.refusal("return.settled", Login.MISHAN_CLERK, () -> returns.report(form));
    }

    @Test
    void a_reported_death_waits_and_raises_an_alert_until_it_is_handled() throws Exception {
        YearMonth month = month(MISHAN.otherVillage);
        CoveredPerson dead =
                MISHAN.clerk().call(() -> returns.covered(MISHAN.otherVillage)).get(0);
        ReturnForm form = nil(MISHAN.otherVillage, month);
        form.nil = false;
        form.reason = "村里来电更正";
        ReturnForm.Name name = new ReturnForm.Name();
        name.personId = dead.personId();
        name.happenedOn = clocks.today().minusDays(3);
        form.names.add(name);
        MISHAN.clerk().run(() -> returns.report(form));

        UnhandledName waits = MISHAN.clerk().call(() -> returns.unhandled(MISHAN.code, month)).stream()
                .filter(one -> Long.valueOf(dead.personId()).equals(one.personId()))
                .findFirst()
                .orElseThrow();
        assertEquals(1, deathAlerts(dead.personId()));
        assertTrue(MISHAN.reviewer()
                .call(() -> alerts.blocking(MISHAN.code))
                .names()
                .contains(dead.name()));
        assertEquals(0, LIUMAO.clerk().call(() -> alerts.blocking(MISHAN.code)).count());
        MISHAN.clerk().run(() -> returns.handle(waits.itemId(), "同名，查实健在"));
        Expect.refusal("return.handled", Login.MISHAN_CLERK, () -> returns.handle(waits.itemId(), "同名"));
        settled(MISHAN, dead.personId());
    }

    @Test
    void a_round_opens_and_raises_once_however_often_it_is_asked() throws Exception {
        anotherRound();
        String before = standing();
        registers.change("delete from review_due where open_benefit_id is not null and cause = 'ROUTINE'"
                + " and class_by is null and postponed_under is null order by id desc limit 3");

        anotherRound();
        anotherRound();

        assertEquals(before, standing());
        assertEquals(
                0,
                registers.count("select count(*) from benefit b where b.state in ('ACTIVE', 'GRACE', 'SUSPENDED')"
                        + " and not exists (select 1 from review_due r where r.open_benefit_id = b.id)"));
    }

    @Test
    void a_review_that_is_done_opens_the_next_from_today() throws Exception {
        anotherRound();
        ReviewDueRow row = MISHAN.reviewer().call(() -> reviews.page(ALL, 5)).get(0);
        ReviewCompletion form = new ReviewCompletion();
        form.outcome = ReviewOutcome.NO_CHANGE;
        form.remark = "人口、收入、财产没有变化";
        form.evidence = "入户核查";

        Expect.notFound(Login.LIUMAO_REVIEWER, () -> reviews.complete(row.id(), form));
        Expect.forbidden(Login.MISHAN_INVESTIGATOR, () -> reviews.complete(row.id(), form));
        MISHAN.reviewer().run(() -> reviews.complete(row.id(), form));

        assertEquals(
                clocks.today().toString(),
                registers.text("select counted_from from review_due where open_benefit_id = ?", row.benefitId()));
        Expect.refusal("review.done", Login.MISHAN_CLERK, () -> reviews.complete(row.id(), form));
        assertTrue(LIUMAO.reviewer().call(() -> reviews.page(ALL, 100)).stream()
                .noneMatch(other -> other.certificateNumber().startsWith(MISHAN.code)));
    }

    @Test
    void a_list_of_the_dead_is_imported_once_and_reports_what_was_wrong() throws Exception {
        CoveredPerson dead = withoutAlert(LIUMAO.clerk().call(() -> returns.covered(coveredVillage(LIUMAO))));
        String text = "姓名,身份证号,死亡日期,信息来源\n" + dead.name() + "," + dead.identityNumber() + ","
                + clocks.today() + ",民政殡葬\n错号,123456,2026-01-01,\n" + "重复," + dead.identityNumber() + ","
                + clocks.today() + ",公安\n";
        byte[] content = text.getBytes(StandardCharsets.UTF_8);

        Expect.forbidden(Login.LIUMAO_CLERK, () -> imports.take("dead.csv", "市公安局", content));
        long id = As.the(Login.BUREAU_SERVICE).call(() -> imports.take("dead.csv", "市公安局", content));

        DeathImport made = As.the(Login.BUREAU_SERVICE).call(() -> imports.get(id));
        assertEquals(
                List.of(3, 1, 1, 1, 1),
                List.of(made.rowCount(), made.taken(), made.refused(), made.repeated(), made.matched()));
        assertEquals("identity.form", made.rows().get(0).fault());
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        As.the(Login.BUREAU_SERVICE).run(() -> imports.report(id, fault -> "wrong " + fault, report));
        List<String> told = report.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(4, told.size());
        assertTrue(told.get(1).startsWith("2," + dead.name() + "," + dead.identityNumber()));
        assertTrue(told.get(1).endsWith(",民政殡葬,已采用"));
        assertTrue(registers
                .text("select detail from benefit_alert where person_id = ? and kind = 'DEATH_MATCH'", dead.personId())
                .contains("民政殡葬"));
        assertTrue(told.get(2).endsWith(",wrong identity.form"));
        assertTrue(told.get(3).endsWith(",wrong death.repeated"));
        Expect.forbidden(Login.LIUMAO_CLERK, () -> imports.report(id, fault -> fault, report));
        assertEquals(1, deathAlerts(dead.personId()));
        Expect.refusal("import.known", Login.BUREAU_SERVICE, () -> imports.take("dead.csv", "市公安局", content));
        settled(LIUMAO, dead.personId());
    }

    @Test
    void a_late_report_is_marked_and_brings_its_review_to_today() throws Exception {
        anotherRound();
        String certificate = registers.text(
                "select certificate_number from benefit where township_code = ? and state = 'ACTIVE'"
                        + " order by id desc limit 1",
                MISHAN.code);
        HouseholdReportForm form = new HouseholdReportForm();
        form.kind = ReportKind.INCOME;
        form.what = "长子外出务工";
        form.since = clocks.today().minusMonths(4);
        form.reportedOn = clocks.today();
        form.reporter = "户主";
        Expect.refusal("report.certificate", Login.LIUMAO_CLERK, () -> reports.take(certificate, form));
        MISHAN.clerk().run(() -> reports.take(certificate, form));

        HouseholdReportRow row = MISHAN.clerk().call(() -> reports.page(false, 0, 100)).stream()
                .filter(one -> one.what().equals(form.what))
                .findFirst()
                .orElseThrow();
        MISHAN.clerk().run(() -> reports.close(row.id(), ReportOutcome.REVIEW_OPENED, "收入增加，需重新核定"));

        assertTrue(row.late());
        assertEquals(
                clocks.today().toString(),
                registers.text("select due_on from review_due where open_benefit_id = ?", row.benefitId()));
        assertEquals(0, LIUMAO.clerk().call(() -> reports.page(true, 0, 100)).size());
    }

    private void anotherRound() throws Exception {
        registers.change("update review_round set last_day = '2000-01-01'");
        rounds.roundBegins(new RoundBegins(clocks.today()));
    }

    private String standing() throws SQLException {
        return registers.text("select concat((select count(*) from review_due where open_benefit_id is not null), ' ',"
                + " (select count(*) from benefit_alert))");
    }

    /** Of whom no other test has said anything. */
    private CoveredPerson withoutAlert(List<CoveredPerson> covered) throws SQLException {
        for (CoveredPerson person : covered) {
            if (deathAlerts(person.personId()) == 0) {
                return person;
            }
        }
        throw new IllegalStateException("Everybody has an alert");
    }

    private long deathAlerts(long person) throws SQLException {
        return registers.count(
                "select count(*) from benefit_alert where person_id = ? and kind = 'DEATH_MATCH'", person);
    }

    /** So that nothing stands in the way of the other tests' lists; it is handled once. */
    private void settled(Township township, long person) throws Exception {
        long alert =
                registers.count("select id from benefit_alert where person_id = ? and kind = 'DEATH_MATCH'", person);

        township.clerk().run(() -> alerts.handle(alert, "查实健在"));

        Expect.refusal("alert.handled", township.login("CLERK"), () -> alerts.handle(alert, "查实健在"));
        assertFalse(township.clerk().call(() -> alerts.page(new AlertFilter(null, null, false, 0), 100)).stream()
                .anyMatch(row -> row.id() == alert));
    }

    private String coveredVillage(Township township) throws SQLException {
        return registers.text(
                "select village_code from benefit where township_code = ? and state = 'ACTIVE' order by id limit 1",
                township.code);
    }

    private YearMonth month(String village) throws Exception {
        return MISHAN.clerk().call(() -> returns.openMonth(village));
    }

    private static ReturnForm nil(String village, YearMonth month) {
        ReturnForm form = new ReturnForm();
        form.villageCode = village;
        form.month = month;
        form.nil = true;
        return form;
    }
}
