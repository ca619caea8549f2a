package org.jiuzhu.reporting;

import static org.jiuzhu.reporting.ReportingFixtures.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 报送任务: days, states and lateness. */
class OwingAReportTest {
    static final LocalDate TENTH = LocalDate.of(2021, 6, 10);
    final Obligation owed = owed(ObligationKind.STAGE_SUMMARY);

    @ParameterizedTest
    @CsvSource({"20, 2021-05-20", "22, 2021-05-24", "23, 2021-05-24", "1, 2021-05-06", "8, 2021-05-08", "9, 2021-05-10"
    })
    void a_day_of_the_month_that_is_no_working_day_rolls_to_the_next(int day, LocalDate due) {
        DuePeriod period = DuePeriod.monthly(ObligationKind.CHANGE_LIST, MAY, day, CALENDAR);

        assertEquals(due, period.dueOn());
        assertEquals(MAY.atDay(1), period.from());
        assertEquals(MAY.atEndOfMonth(), period.to());
    }

    @Test
    void lists_are_about_the_month_to_come_and_data_about_the_month_itself() {
        assertEquals(
                MAY.plusMonths(1),
                DuePeriod.monthly(ObligationKind.PAYMENT_LIST, MAY, 23, CALENDAR)
                        .subject());
        assertEquals(
                MAY,
                DuePeriod.monthly(ObligationKind.PROOFREADING, MAY, 22, CALENDAR)
                        .subject());
    }

    @Test
    void the_pilots_own_day_is_the_tenth_of_june() {
        assertEquals(TENTH, owed(ObligationKind.EVALUATION).dueOn());
        assertNull(owed(ObligationKind.EVALUATION).subject());
    }

    @Test
    void what_is_submitted_waits_and_is_done_when_it_came_not_when_it_was_read() {
        owed.submit(NOON);
        assertEquals(ObligationState.SUBMITTED, owed.state());

        owed.receive();

        assertEquals(ObligationState.DONE, owed.state());
        assertEquals(NOON, owed.doneAt());
        assertEquals("obligation.step-not-open", refusal(() -> owed.submit(NOON)));
        assertEquals("obligation.step-not-open", refusal(owed::giveBack));
    }

    @Test
    void what_is_given_back_is_owed_again_by_its_old_day() {
        owed.submit(NOON);
        owed.giveBack();

        assertEquals(ObligationState.RETURNED, owed.state());
        assertEquals(Timeliness.OVERDUE, owed.timeliness(TENTH.plusDays(1), TENTH));
        owed.submit(NOON.plusDays(1));
        owed.receive();
        assertEquals(Timeliness.LATE, owed.timeliness(TENTH.plusYears(1), TENTH.plusYears(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-04, 2021-06-09, DUE",
        "2021-06-07, 2021-06-10, SOON",
        "2021-06-10, 2021-06-16, SOON",
        "2021-06-11, 2021-06-16, OVERDUE"
    })
    void before_it_comes_it_is_due_soon_or_overdue(LocalDate today, LocalDate soon, Timeliness wanted) {
        assertEquals(wanted, owed.timeliness(today, soon));
    }

    @ParameterizedTest
    @CsvSource({"2021-06-10T23:59:59, IN_TIME", "2021-06-11T00:00:00, LATE"})
    void until_the_end_of_its_day_it_comes_in_time_and_late_stays_late(LocalDateTime at, Timeliness wanted) {
        owed.submit(at);

        assertEquals(wanted, owed.timeliness(TENTH.plusMonths(2), TENTH.plusMonths(2)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ObligationKind.class,
            names = {
                "VILLAGE_RETURNS",
                "CHANGE_LIST",
                "PROOFREADING",
                "PAYMENT_LIST",
                "JOINT_PROOFREADING",
                "FUND_REQUEST"
            })
    void nobody_reports_by_hand_what_the_product_knows(ObligationKind known) {
        assertEquals("obligation.known", refusal(() -> owed(known).submit(NOON)));
    }

    @Test
    void what_was_waived_is_not_asked_for_and_what_came_is_not_waived() {
        Obligation other = owed(ObligationKind.OTHER);
        other.submit(NOON);
        owed.waive("没有发生", BUREAU, NOON);

        assertEquals(Timeliness.NOT_ASKED, owed.timeliness(TENTH.plusDays(9), TENTH));
        assertEquals("obligation.step-not-open", refusal(() -> owed.submit(NOON)));
        assertEquals("obligation.step-not-open", refusal(() -> other.waive("没有发生", BUREAU, NOON)));
    }

    @Test
    void a_submission_is_received_once_and_by_another_hand() {
        Submission sent = new Submission(owed, 1, "小结", CLERK, NOON);

        assertEquals("submission.same-hand", refusal(() -> sent.receive("1号", CLERK, NOON)));
        sent.receive("1号", BUREAU, NOON);
        assertEquals("submission.decided", refusal(() -> sent.giveBack("重写", BUREAU, NOON)));
        assertEquals("1号", sent.receipt());
    }

    @Test
    void a_line_of_the_catalogue_covers_its_months_and_ends_once() {
        DutyForm form = new DutyForm();
        form.kind = ObligationKind.OTHER;
        form.owner = ObligationOwner.TOWNSHIP;
        form.title = "月度情况";
        form.demand = "每月报送";
        form.document = "会议纪要";
        form.dueDay = 15;
        ReportDuty monthly = new ReportDuty(form, LocalDate.of(2021, 5, 20), "bureau-policy", NOON);

        assertFalse(monthly.coversMonth(YearMonth.of(2021, 4)));
        assertTrue(monthly.coversMonth(MAY));
        monthly.end(LocalDate.of(2021, 7, 2), "bureau-policy");
        assertTrue(monthly.coversMonth(YearMonth.of(2021, 7)));
        assertFalse(monthly.coversMonth(YearMonth.of(2021, 8)));
        assertEquals("duty.ended", refusal(() -> monthly.end(LocalDate.of(2021, 7, 3), "bureau-policy")));
    }

    @Test
    void a_line_says_what_is_wrong_with_it_field_by_field() {
        DutyForm form = new DutyForm();
        form.kind = ObligationKind.CHANGE_LIST;
        form.dueDay = 31;
        form.dueOn = TENTH;

        FormRefusal refusal = assertThrows(FormRefusal.class, () -> form.refuseFaults(TENTH.plusDays(1)));

        assertEquals(
                List.of(
                        "kind duty.calendar",
                        "owner field.required",
                        "title field.required",
                        "demand field.required",
                        "document field.required",
                        "dueDay duty.once-only",
                        "dueDay duty.day",
                        "dueOn duty.one-rhythm"),
                refusal.faults().stream().map(OwingAReportTest::told).toList());
    }

    @Test
    void a_place_in_the_list_goes_through_the_address_and_nonsense_is_none() {
        var place = new ObligationFilter.Place(TENTH, 77);

        assertEquals(place, ObligationFilter.Place.of(place.text()));
        assertNull(ObligationFilter.Place.of("2021-02-30.7"));
        assertNull(ObligationFilter.Place.of("x"));
        assertNull(ObligationFilter.Place.of(null));
    }

    private static String told(FieldRefusal fault) {
        return fault.field() + " " + fault.reason();
    }

    private static String refusal(Executable deed) {
        return assertThrows(Refusal.class, deed).reason();
    }
}
