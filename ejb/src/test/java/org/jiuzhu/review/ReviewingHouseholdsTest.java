package org.jiuzhu.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;

/** When a household is reviewed, and what a reviewer may do with a review. */
class ReviewingHouseholdsTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 24);

    private final ReviewDue review = new ReviewDue(7, HouseholdClass.VARIABLE, JUNE, 6);

    @Test
    void households_whose_means_last_are_asked_by_the_long_interval_wherever_they_live() {
        assertEquals(Parameter.REVIEW_MONTHS_STABLE, HouseholdClass.LASTING.interval(Registration.URBAN));
        assertEquals(Parameter.REVIEW_MONTHS_STABLE, HouseholdClass.LASTING.interval(Registration.RURAL));
        assertEquals(Parameter.REVIEW_MONTHS_SHORT_TERM, HouseholdClass.SHORT_TERM.interval(Registration.RURAL));
    }

    @Test
    void those_able_to_work_are_asked_more_often_in_town_by_the_opinion_of_2012() {
        assertEquals(Parameter.REVIEW_MONTHS_VARIABLE_URBAN, HouseholdClass.VARIABLE.interval(Registration.URBAN));
        assertEquals(Parameter.REVIEW_MONTHS_VARIABLE, HouseholdClass.VARIABLE.interval(Registration.RURAL));
    }

    @Test
    void a_review_falls_due_so_many_months_after_the_one_before() {
        assertEquals(LocalDate.of(2026, 12, 1), review.dueOn());
        assertEquals(LocalDate.of(2027, 2, 28), HouseholdClass.dueOn(LocalDate.of(2026, 8, 31), 6));
    }

    @Test
    void another_class_has_another_day_and_keeps_the_reason() {
        review.classify(HouseholdClass.LASTING, 12, "gravely ill since October", "yangmu-reviewer");

        assertEquals(LocalDate.of(2027, 6, 1), review.dueOn());
        assertEquals("gravely ill since October", review.classReason());
    }

    @Test
    void what_a_report_asked_for_keeps_its_day_in_another_class() {
        review.bringForward(ReviewCause.REPORT, NOVEMBER);

        review.classify(HouseholdClass.LASTING, 12, "gravely ill", "yangmu-reviewer");

        assertEquals(NOVEMBER, review.dueOn());
    }

    @Test
    void a_report_never_puts_a_review_off() {
        review.bringForward(ReviewCause.REPORT, LocalDate.of(2027, 1, 4));

        assertEquals(LocalDate.of(2026, 12, 1), review.dueOn());
    }

    @Test
    void an_emergency_puts_it_off_and_the_first_day_stays_known() {
        review.postpone(LocalDate.of(2027, 3, 1), "2026-77", "yangmu-reviewer");
        review.postpone(LocalDate.of(2027, 5, 1), "2026-78", "yangmu-reviewer");

        assertEquals(LocalDate.of(2027, 5, 1), review.dueOn());
        assertEquals(LocalDate.of(2026, 12, 1), review.firstDueOn());
    }

    @Test
    void putting_it_off_means_later() {
        var refusal =
                assertThrows(FieldRefusal.class, () -> review.postpone(review.dueOn(), "2026-77", "yangmu-reviewer"));

        assertEquals("review.later", refusal.reason());
    }

    @Test
    void what_is_done_is_done_once() {
        review.complete(ReviewOutcome.NO_CHANGE, "as before", "visit 11-20", NOVEMBER, "yangmu-reviewer");

        var refusal = assertThrows(
                Refusal.class, () -> review.complete(ReviewOutcome.CHANGE, "more", "visit", NOVEMBER, "yangmu-clerk"));

        assertEquals("review.done", refusal.reason());
        assertFalse(review.isOpen());
    }

    @Test
    void a_reviewer_says_what_was_found_and_by_what() {
        ReviewCompletion empty = new ReviewCompletion();
        empty.outcome = ReviewOutcome.BENEFIT_ENDED;

        var refusal = assertThrows(FormRefusal.class, empty::refuseFaults);

        assertEquals(3, refusal.faults().size());
    }

    @Test
    void a_change_that_is_reported_on_the_last_day_of_the_third_month_is_in_time() {
        assertFalse(HouseholdReport.isLate(LocalDate.of(2026, 8, 24), NOVEMBER, 3));
        assertTrue(HouseholdReport.isLate(LocalDate.of(2026, 8, 23), NOVEMBER, 3));
    }
}
