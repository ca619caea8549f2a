package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.*;
import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.harness.Workbooks;
import org.jiuzhu.rating.Grouping;
import org.jiuzhu.rating.PublicRatings;
import org.jiuzhu.rating.QualityCase;
import org.jiuzhu.rating.QualityCaseFilter;
import org.jiuzhu.rating.QualityMonths;
import org.jiuzhu.rating.QualityRange;
import org.jiuzhu.rating.QualityRow;
import org.jiuzhu.rating.QualitySheet;
import org.jiuzhu.rating.RatingGrade;
import org.jiuzhu.rating.ServiceQuality;
import org.jiuzhu.rating.StepFigures;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Clocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 服务质量 in the shipped archive: the figures say what the registers say, of the own area, and nobody's name. */
@ExtendWith(ArquillianExtension.class)
class ServiceQualityIT {
    @Inject
    private Applicants applicants;

    @Inject
    private Registers registers;

    @Inject
    private PublicRatings doors;

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
        return ShippedArchive.with(ServiceQualityIT.class);
    }

    @Test
    void the_figures_of_the_running_month_count_what_has_just_happened() throws Exception {
        QualityRange now = month(0);
        QualityRow before = of(Login.BUSINESS, now, YANGMU);
        String number = applicants.done(YANGMU);
        doors.rate(applicants.form(number, RatingGrade.VERY_DISSATISFIED), Applicants.anyone());

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
        String number = applicants.done(YANGMU);
        doors.rate(applicants.form(number, RatingGrade.SATISFIED), Applicants.anyone());
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
        moveTo(applicants.done(YANGMU), clocks.today().minusMonths(3).withDayOfMonth(10));
        assertEquals(before, sum(all(past)), "kept as it was counted");

        months.countNow();

        assertEquals(before + 1, sum(all(past)));
    }

    @Test
    void working_days_and_terms_are_those_of_the_case() throws Exception {
        String number = applicants.done(MISHAN);
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

        String sheet = Workbooks.text(out.toByteArray());

        assertTrue(sheet.contains("h20") && sheet.contains(YANGMU.title) && sheet.contains("DIBAO"));
        String names =
                registers.text("select group_concat(distinct applicant_name separator ',') from assistance_case");
        for (String name : names.split(",")) {
            assertFalse(sheet.contains(name), name);
        }
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
}
