package org.jiuzhu.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Map;
import org.jiuzhu.area.CalendarDay;
import org.jiuzhu.area.WorkingDays;
import org.jiuzhu.remedy.FilingTerm.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when a household could go to the reviewing body or the court; and until when the bureau answers. */
class ReckoningFilingTermsTest {
    private static final WorkingDays DAYS = WorkingDays.of(Map.of(
            LocalDate.of(2026, 5, 1), CalendarDay.Kind.HOLIDAY,
            LocalDate.of(2026, 5, 4), CalendarDay.Kind.HOLIDAY,
            LocalDate.of(2026, 5, 5), CalendarDay.Kind.HOLIDAY,
            LocalDate.of(2026, 5, 9), CalendarDay.Kind.MAKEUP_WORKDAY));

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "sixty days for a review,                 RECONSIDERATION, 2026-01-05, true,  -,          2026-03-06",
                "sixty days that end on a Saturday,       RECONSIDERATION, 2026-01-06, true,  -,          2026-03-09",
                "sixty days that end within a holiday,    RECONSIDERATION, 2026-03-02, true,  -,          2026-05-06",
                "six months for a suit,                   LAWSUIT,         2026-01-05, true,  -,          2026-07-06",
                "six months from the last of a long month, LAWSUIT,        2025-08-31, true,  -,          2026-03-02",
                "six months that end on a make-up day,    LAWSUIT,         2025-11-09, true,  -,          2026-05-09",
                "a year for a review that was not told,   RECONSIDERATION, 2025-03-05, false, -,          2026-03-05",
                "a year for a suit that was not told,     LAWSUIT,         2024-02-29, false, -,          2025-02-28",
                "fifteen days after a review decision,    LAWSUIT,         2025-01-05, true,  2026-03-02, 2026-03-17",
                "fifteen days even where nobody told,     LAWSUIT,         2025-01-05, false, 2026-03-02, 2026-03-17",
                "nobody wrote down when it arrived,       LAWSUIT,         -,          true,  -,          -"
            })
    void the_last_day(
            String name, RemedyKind kind, LocalDate delivered, boolean told, LocalDate review, LocalDate last) {
        assertEquals(
                last,
                FilingTerm.against(kind, new Known(delivered, told, review), DAYS)
                        .last());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-06, IN_TIME", "2026-03-07, LATE", "2026-01-06, IN_TIME"})
    void the_last_day_itself_is_in_time(LocalDate filed, FilingTimeliness timeliness) {
        FilingTerm term = new FilingTerm(null, LocalDate.of(2026, 3, 6));

        assertEquals(timeliness, term.of(filed));
    }

    @Test
    void silence_may_be_attacked_two_months_after_the_application_and_has_no_last_day() {
        FilingTerm term = FilingTerm.againstSilence(LocalDate.of(2025, 12, 31));

        assertEquals(LocalDate.of(2026, 2, 28), term.first());
        assertNull(term.last());
        assertEquals(FilingTimeliness.TOO_EARLY, term.of(LocalDate.of(2026, 2, 27)));
        assertEquals(FilingTimeliness.IN_TIME, term.of(LocalDate.of(2026, 2, 28)));
    }

    @Test
    void without_a_delivery_nobody_is_called_late() {
        assertEquals(FilingTimeliness.UNKNOWN, new FilingTerm(null, null).of(LocalDate.of(2026, 1, 1)));
    }

    @ParameterizedTest(name = "{0} received on {1}: {3}")
    @CsvSource({
        "RECONSIDERATION, 2026-03-02, 10, 2026-03-16",
        "RECONSIDERATION, 2026-04-30, 10, 2026-05-18",
        "RECONSIDERATION, 2023-12-29, 10, 2024-01-08",
        "LAWSUIT,         2026-03-02, 15, 2026-03-17",
        "LAWSUIT,         2026-04-17, 15, 2026-05-06"
    })
    void the_bureau_answers_in_working_days_before_the_reviewing_body_and_in_days_before_the_court(
            RemedyKind kind, LocalDate received, int days, LocalDate due) {
        assertEquals(due, AnswerTerm.of(kind, received, days, DAYS));
    }
}
