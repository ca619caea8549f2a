package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.*;
import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.casework.Decisions;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.harness.Told;
import org.jiuzhu.rating.AnswerForm;
import org.jiuzhu.rating.CallOutcome;
import org.jiuzhu.rating.FollowUpState;
import org.jiuzhu.rating.FollowUps;
import org.jiuzhu.rating.Grouping;
import org.jiuzhu.rating.PublicRatingForm;
import org.jiuzhu.rating.PublicRatings;
import org.jiuzhu.rating.QualityCase;
import org.jiuzhu.rating.QualityCaseFilter;
import org.jiuzhu.rating.QualityMonths;
import org.jiuzhu.rating.QualityRange;
import org.jiuzhu.rating.QualityRow;
import org.jiuzhu.rating.QualitySheet;
import org.jiuzhu.rating.RatingChannel;
import org.jiuzhu.rating.RatingFilter;
import org.jiuzhu.rating.RatingFinding;
import org.jiuzhu.rating.RatingForm;
import org.jiuzhu.rating.RatingGrade;
import org.jiuzhu.rating.RatingRow;
import org.jiuzhu.rating.Ratings;
import org.jiuzhu.rating.ServiceQuality;
import org.jiuzhu.rating.StepFigures;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 好差评 and 服务质量 in the shipped archive: who may rate what once, who answers for it, and what the figures say of it. */
@ExtendWith(ArquillianExtension.class)
class RatingIT {
    @Inject
    private Casework cases;

    @Inject
    private Registers registers;

    @Inject
    private Decisions decisions;

    @Inject
    private PublicRatings doors;

    @Inject
    private Ratings ratings;

    @Inject
    private FollowUps followUps;

    @Inject
    private ServiceQuality quality;

    @Inject
    private QualityMonths months;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Clocks clocks;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(RatingIT.class);
    }

    @Test
    void a_case_is_rated_once_by_its_applicant_after_it_is_done() throws Exception {
        String number = cases.granted(YANGMU);
        assertRefused("rating.not-yet", form(number, RatingGrade.SATISFIED));
        tell(number);

        doors.rate(form(number, RatingGrade.VERY_SATISFIED), anyone());

        assertEquals(1, stored(number));
        assertEquals("1", gradeOf(number));
        assertRefused("rating.once", form(number, RatingGrade.VERY_DISSATISFIED));
        assertEquals("1", gradeOf(number));
    }

    @Test
    void a_wrong_identity_number_is_answered_like_an_unknown_case() throws Exception {
        String number = done(YANGMU);
        PublicRatingForm wrong = form(number, RatingGrade.SATISFIED);
        wrong.identityNumber = wrong.identityNumber.substring(0, 14) + "0000";
        PublicRatingForm tail = form(number, RatingGrade.SATISFIED);
        tail.identityNumber = tail.identityNumber.substring(14);
        PublicRatingForm unknown = form(number, RatingGrade.SATISFIED);
        unknown.caseNumber = "9".repeat(22);

        Refusal mistaken = assertRefused("rating.unknown", wrong);
        assertEquals(Told.of(mistaken), Told.of(assertRefused("rating.unknown", unknown)));
        assertEquals(Told.of(mistaken), Told.of(assertRefused("rating.unknown", tail)));
        assertEquals(0, stored(number));
    }

    @Test
    void the_identity_number_is_not_found_by_trying() throws Exception {
        String number = done(YANGMU);
        PublicRatingForm wrong = form(number, RatingGrade.SATISFIED);
        wrong.identityNumber = "230382190001010000";
        for (int i = 0; i < 5; i++) {
            assertRefused("rating.unknown", wrong);
        }

        assertRefused("public.too-often", form(number, RatingGrade.SATISFIED));
    }

    @Test
    void hostile_words_are_kept_as_words_and_too_many_are_refused_at_the_field() throws Exception {
        String number = done(YANGMU);
        PublicRatingForm form = form(number, RatingGrade.DISSATISFIED);
        form.words = "长".repeat(501);
        FormRefusal refusal = assertThrows(FormRefusal.class, () -> doors.rate(form, anyone()));
        assertEquals("words", refusal.faults().get(0).field());

        form.words = "<script>alert(1)</script>'; drop table rating; -- =1+1";
        doors.rate(form, anyone());

        assertEquals(
                form.words,
                registers.text(
                        "select r.words from rating r join assistance_case c on c.id = r.case_id"
                                + " where c.number = ?",
                        number));
    }

    @Test
    void a_machine_is_answered_alike_and_leaves_nothing() throws Exception {
        String number = done(YANGMU);
        PublicRatingForm form = form(number, RatingGrade.DISSATISFIED);
        form.website = "http://example.org";

        doors.rate(form, anyone());

        assertEquals(0, stored(number));
    }

    @Test
    void a_bad_rating_is_called_back_answered_by_the_township_and_closed_by_the_bureau() throws Exception {
        String number = done(YANGMU);
        doors.rate(form(number, RatingGrade.VERY_DISSATISFIED), anyone());
        long id = idOf(number);
        LocalDate due = calendar.days().after(clocks.today(), 5);
        assertEquals(due, YANGMU.head().call(() -> ratings.file(id)).followUp().dueOn());
        Expect.notFound(Login.MISHAN_HEAD, () -> ratings.file(id));
        Expect.notFound(Login.MISHAN_HEAD, () -> followUps.answer(id, answer()));
        Expect.refusal("rating.no-call", Login.YANGMU_HEAD, () -> followUps.answer(id, answer()));
        Expect.refusal("rating.own-work", Login.YANGMU_REVIEWER, () -> followUps.answer(id, answer()));
        Expect.refusal("rating.own-work", Login.YANGMU_REVIEWER, () -> followUps.call(id, CallOutcome.REACHED, "自己回访"));

        YANGMU.head().run(() -> followUps.call(id, CallOutcome.REACHED, "已联系申请人"));
        Expect.refusal("rating.step-not-open", Login.BUREAU_SUPERVISOR, () -> followUps.close(id, "同意"));
        YANGMU.head().run(() -> followUps.answer(id, answer()));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> followUps.sendBack(id, "没有写明整改"));
        YANGMU.head().run(() -> followUps.answer(id, answer()));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> followUps.close(id, "同意办结"));

        var closed = YANGMU.head().call(() -> ratings.file(id)).followUp();
        assertEquals(FollowUpState.CLOSED, closed.state());
        assertEquals(6, closed.steps().size());
        Expect.refusal("rating.step-not-open", Login.YANGMU_HEAD, () -> followUps.answer(id, answer()));
    }

    @Test
    void what_is_open_stands_in_the_list_of_its_township_and_is_counted_in_the_menu() throws Exception {
        long before = YANGMU.head().call(ratings::waiting);
        String number = done(YANGMU);
        doors.rate(form(number, RatingGrade.DISSATISFIED), anyone());

        assertEquals(before + 1, YANGMU.head().call(ratings::waiting));
        assertTrue(numbers(Login.YANGMU_HEAD).contains(number));
        assertTrue(numbers(Login.BUREAU_SUPERVISOR).contains(number));
        assertFalse(numbers(Login.MISHAN_HEAD).contains(number));
    }

    @Test
    void a_good_rating_opens_nothing() throws Exception {
        String number = done(YANGMU);
        doors.rate(form(number, RatingGrade.FAIRLY_SATISFIED), anyone());
        long id = idOf(number);

        Expect.notFound(Login.YANGMU_HEAD, () -> ratings.file(id));
    }

    @Test
    void paper_is_entered_by_a_hand_that_is_not_rated_and_within_its_area() throws Exception {
        String number = done(YANGMU);
        RatingForm form = paper(number);
        Expect.refusal("rating.own-work", Login.YANGMU_CLERK, () -> ratings.enter(form));
        Expect.notFound(Login.MISHAN_CLERK, () -> ratings.enter(form));
        Expect.forbidden(Login.YANGMU_HEAD, () -> ratings.enter(form));

        As.the(Login.BUREAU_SERVICE).run(() -> ratings.enter(form));

        Expect.refusal("rating.once", Login.BUREAU_SERVICE, () -> ratings.enter(form));
        assertEquals(
                "bureau-service",
                registers.text(
                        "select r.entered_by from rating r join assistance_case c on c.id = r.case_id"
                                + " where c.number = ?",
                        number));
    }

    @Test
    void who_is_rated_at_the_counter_does_not_read_who_said_what() throws Exception {
        Expect.forbidden(Login.YANGMU_CLERK, () -> ratings.page(new RatingFilter(RatingFilter.View.ALL, "", 0), 10));
        Expect.forbidden(Login.BUSINESS, () -> ratings.page(new RatingFilter(RatingFilter.View.ALL, "", 0), 10));
        Expect.forbidden(Login.BUSINESS, () -> ratings.file(1));
    }

    @Test
    void the_figures_of_the_running_month_count_what_has_just_happened() throws Exception {
        QualityRange now = month(0);
        QualityRow before = of(Login.BUSINESS, now, YANGMU);
        String number = done(YANGMU);
        doors.rate(form(number, RatingGrade.VERY_DISSATISFIED), anyone());

        QualityRow after = of(Login.BUSINESS, now, YANGMU);

        assertEquals(before.handling().accepted() + 1, after.handling().accepted());
        assertEquals(before.handling().decided() + 1, after.handling().decided());
        assertEquals(before.handling().inTime() + 1, after.handling().inTime());
        assertEquals(before.ratings().worst() + 1, after.ratings().worst());
        assertEquals(before.ratings().bad() + 1, after.ratings().bad());
        assertEquals(before.ratings().fedBack(), after.ratings().fedBack());
    }

    @Test
    void a_month_that_is_kept_says_what_the_registers_say() throws Exception {
        String number = done(YANGMU);
        doors.rate(form(number, RatingGrade.SATISFIED), anyone());
        LocalDate day = clocks.today().minusMonths(2).withDayOfMonth(15);
        moveTo(number, day);
        QualityRange past = month(2);
        forget(past);
        List<QualityRow> registered = all(past);
        List<StepFigures> stepsRegistered = steps(past);

        months.countNow();

        assertEquals(1, registers.count("select count(*) from service_closed where month_no = ?", monthNo(past)));
        assertEquals(registered, all(past));
        assertEquals(java.util.Set.copyOf(stepsRegistered), java.util.Set.copyOf(steps(past)));
        assertTrue(registered.stream()
                .anyMatch(row ->
                        row.townshipCode().equals(YANGMU.code) && row.handling().decided() > 0));
    }

    @Test
    void a_month_is_counted_anew_where_the_registers_have_changed() throws Exception {
        months.countNow();
        QualityRange past = month(3);
        int before = sum(all(past));
        moveTo(done(YANGMU), clocks.today().minusMonths(3).withDayOfMonth(10));
        assertEquals(before, sum(all(past)), "kept as it was counted");

        months.countNow();

        assertEquals(before + 1, sum(all(past)));
    }

    @Test
    void working_days_and_terms_are_those_of_the_case() throws Exception {
        String number = done(MISHAN);
        LocalDate decided = LocalDate.of(2019, 6, 28);
        registers.change(
                "update assistance_case set accepted_on = ?, total_due_on = ? where number = ?",
                LocalDate.of(2019, 6, 3),
                LocalDate.of(2019, 6, 27),
                number);
        decideOn(number, decided);
        QualityRange range = new QualityRange(YearMonth.of(2019, 6), YearMonth.of(2019, 6), MISHAN.code);
        forget(range);
        int between = calendar.days().between(LocalDate.of(2019, 6, 3), decided);

        QualityRow row = all(range).get(0);
        List<QualityCase> late = As.the(Login.BUSINESS)
                .call(() -> quality.cases(
                        new QualityCaseFilter(range, AssistanceMatter.DIBAO, QualityCaseFilter.View.LATE, ""), 10));

        assertEquals(10 * between, row.handling().averageTenths());
        assertEquals(between, row.handling().ninetieth());
        assertEquals(1, row.handling().late());
        assertEquals(0, row.handling().inTimePermille());
        assertEquals(List.of(number), late.stream().map(QualityCase::number).toList());
        registers.change("update assistance_case set total_due_on = ? where number = ?", decided, number);
        forget(range);
        assertEquals(1000, all(range).get(0).handling().inTimePermille());
        decideOn(number, LocalDate.of(2019, 5, 6));
    }

    @Test
    void the_cases_behind_a_figure_are_paged_by_key_and_each_stands_once() throws Exception {
        QualityRange range = new QualityRange(month(6).from(), month(0).to(), "");
        List<String> whole = numbers(range, QualityCaseFilter.View.DECIDED, 100, 100);

        List<String> paged = numbers(range, QualityCaseFilter.View.DECIDED, 7, 100);

        assertTrue(whole.size() > 20);
        assertEquals(whole, paged);
        assertEquals(whole.size(), java.util.Set.copyOf(whole).size());
    }

    @Test
    void a_township_sees_its_own_figures_and_no_other() throws Exception {
        QualityRange range = new QualityRange(month(6).from(), month(0).to(), "");

        List<QualityRow> own =
                YANGMU.head().call(() -> quality.of(range, Grouping.TOWNSHIP)).rows();

        assertEquals(
                List.of(YANGMU.code), own.stream().map(QualityRow::townshipCode).toList());
        Expect.refusal(
                "area.not-yours",
                Login.YANGMU_HEAD,
                () -> quality.of(new QualityRange(month(0).from(), month(0).to(), MISHAN.code), Grouping.BOTH));
        Expect.forbidden(Login.YANGMU_CLERK, () -> quality.of(range, Grouping.BOTH));
    }

    @Test
    void the_workbook_holds_figures_and_no_name() throws Exception {
        QualityRange range = new QualityRange(month(6).from(), month(0).to(), "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> headings = java.util.stream.IntStream.rangeClosed(1, 20)
                .mapToObj(column -> "h" + column)
                .toList();
        As.the(Login.BUSINESS)
                .run(() -> quality.export(range, new QualitySheet.Words(headings, "all", Enum::name), out));

        String sheet = unzipped(out.toByteArray());

        assertTrue(sheet.contains("h20") && sheet.contains(YANGMU.title) && sheet.contains("DIBAO"));
        String names =
                registers.text("select group_concat(distinct applicant_name separator ',') from assistance_case");
        for (String name : names.split(",")) {
            assertFalse(sheet.contains(name), name);
        }
    }

    private static String unzipped(byte[] workbook) throws Exception {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private List<String> numbers(QualityRange range, QualityCaseFilter.View view, int size, int most) throws Exception {
        List<String> numbers = new java.util.ArrayList<>();
        String after = "";
        List<QualityCase> page;
        do {
            String from = after;
            page = As.the(Login.BUSINESS)
                    .call(() -> quality.cases(new QualityCaseFilter(range, null, view, from), size));
            page.forEach(one -> numbers.add(one.number()));
            if (!page.isEmpty()) {
                QualityCase last = page.get(page.size() - 1);
                after = As.the(Login.BUSINESS).call(() -> quality.after(last));
            }
        } while (page.size() == size && numbers.size() < most);
        return numbers.subList(0, Math.min(most, numbers.size()));
    }

    private List<String> numbers(Login login) throws Exception {
        return As.the(login).call(() -> ratings.page(new RatingFilter(RatingFilter.View.TOWNSHIP, "", 0), 100)).stream()
                .map(RatingRow::number)
                .toList();
    }

    private List<QualityRow> all(QualityRange range) throws Exception {
        return As.the(Login.BUSINESS)
                .call(() -> quality.of(range, Grouping.BOTH))
                .rows();
    }

    private List<StepFigures> steps(QualityRange range) throws Exception {
        return As.the(Login.BUSINESS).call(() -> quality.steps(range));
    }

    private static int sum(List<QualityRow> rows) {
        return rows.stream().mapToInt(row -> row.handling().decided()).sum();
    }

    private QualityRow of(Login login, QualityRange range, Township township) throws Exception {
        QualityRange one = new QualityRange(range.from(), range.to(), township.code);
        return As.the(login).call(() -> quality.of(one, Grouping.TOWNSHIP)).total();
    }

    private QualityRange month(int back) {
        YearMonth month = YearMonth.from(clocks.today()).minusMonths(back);
        return new QualityRange(month, month, "");
    }

    private static int monthNo(QualityRange range) {
        return range.from().getYear() * 100 + range.from().getMonthValue();
    }

    private void forget(QualityRange range) throws Exception {
        for (String table : List.of("service_month", "service_days", "service_step", "service_closed")) {
            registers.change("delete from " + table + " where month_no = ?", monthNo(range));
        }
    }

    private void moveTo(String number, LocalDate day) throws Exception {
        registers.change(
                "update assistance_case set accepted_on = ?, total_due_on = ? where number = ?",
                day.minusDays(9),
                day.plusDays(9),
                number);
        registers.change(
                "update rating r join assistance_case c on c.id = r.case_id set r.rated_on = ? where c.number = ?",
                day,
                number);
        registers.change(
                "update duty_term t join assistance_case c on c.id = t.case_id set t.opened_on = ?, t.closed_on = ?"
                        + " where c.number = ?",
                day.minusDays(4),
                day,
                number);
        decideOn(number, day);
    }

    private void decideOn(String number, LocalDate day) throws Exception {
        registers.change(
                "update decision d join assistance_case c on c.id = d.case_id set d.decided_at = ? where c.number = ?",
                day.atTime(10, 0),
                number);
    }

    private String done(Township township) throws Exception {
        String number = cases.granted(township);
        township.clerk().run(() -> decisions.notifyHousehold(number, clocks.today(), "DIRECT"));
        return number;
    }

    private void tell(String number) throws Exception {
        YANGMU.clerk().run(() -> decisions.notifyHousehold(number, clocks.today(), "DIRECT"));
    }

    private PublicRatingForm form(String number, RatingGrade grade) throws Exception {
        PublicRatingForm form = new PublicRatingForm();
        form.caseNumber = number;
        form.identityNumber = registers.text(
                "select p.identity_number from assistance_case c join person p on p.id = c.applicant_id where c.number = ?",
                number);
        form.grade = grade;
        form.words = "等得久";
        return form;
    }

    private static RatingForm paper(String number) {
        RatingForm form = new RatingForm();
        form.caseNumber = number;
        form.channel = RatingChannel.PHONE;
        form.grade = RatingGrade.SATISFIED;
        return form;
    }

    private AnswerForm answer() {
        AnswerForm form = new AnswerForm();
        form.finding = RatingFinding.FOUNDED;
        form.fedBackOn = clocks.today();
        form.words = "已核实、整改并向申请人反馈";
        return form;
    }

    private long idOf(String number) throws Exception {
        return registers.count(
                "select r.id from rating r join assistance_case c on c.id = r.case_id where c.number = ?", number);
    }

    private String gradeOf(String number) throws Exception {
        return registers.text(
                "select r.grade from rating r join assistance_case c on c.id = r.case_id where c.number = ?", number);
    }

    private long stored(String number) throws Exception {
        return registers.count(
                "select count(*) from rating r join assistance_case c on c.id = r.case_id where c.number = ?", number);
    }

    private Refusal assertRefused(String reason, PublicRatingForm form) {
        Refusal refusal = assertThrows(Refusal.class, () -> doors.rate(form, anyone()));
        assertEquals(reason, refusal.reason());
        return refusal;
    }

    /** An address that nobody sent from before. */
    private static String anyone() {
        return UUID.randomUUID().toString().substring(0, 20);
    }
}
