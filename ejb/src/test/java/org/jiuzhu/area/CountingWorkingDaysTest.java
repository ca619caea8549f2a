package org.jiuzhu.area;

import static org.jiuzhu.area.AnnouncedCalendar.DAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingWorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2021-02-05, true, a Friday",
        "2021-02-06, false, a Saturday",
        "2021-02-07, true, a Sunday worked for the Spring Festival",
        "2021-02-11, false, a Thursday of the Spring Festival",
        "2021-02-18, true, the Thursday after it",
        "2021-02-20, true, a Saturday worked for it",
        "2021-10-07, false, the last day of the National Day",
        "2021-10-09, true, a Saturday worked for it",
        "2026-10-10, true, a Saturday worked in 2026",
        "2026-02-28, true, a Saturday worked in 2026"
    })
    void a_day_is_worked_as_it_was_announced(LocalDate day, boolean worked, String which) {
        assertEquals(worked, DAYS.isWorkingDay(day), which);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-05, 5, 2021-02-18, over the Spring Festival",
        "2021-02-01, 20, 2021-03-04, a whole term over the Spring Festival",
        "2021-09-24, 5, 2021-09-30, with the Sunday before the National Day",
        "2021-09-24, 6, 2021-10-08, over the National Day",
        "2021-09-24, 7, 2021-10-09, to the Saturday that is worked for it",
        "2021-09-24, 8, 2021-10-11, and past it",
        "2021-03-08, 10, 2021-03-22, the survey of the dossier",
        "2021-03-08, 20, 2021-04-06, the promise of the dossier over Qingming",
        "2021-03-08, 30, 2021-04-20, the two-level total",
        "2021-03-08, 33, 2021-04-23, every limit of 2012 used up",
        "2021-03-08, 45, 2021-05-12, the special cases over the Labour Day",
        "2026-02-13, 3, 2026-02-25, over the Spring Festival of 2026",
        "2021-05-01, 1, 2021-05-06, begun on a holiday",
        "2021-05-07, 0, 2021-05-07, no days at all"
    })
    void a_term_ends_on_its_last_working_day_and_the_first_day_is_not_counted(
            LocalDate start, int days, LocalDate end, String which) {
        assertEquals(end, DAYS.after(start, days), which);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-01, 2021-03-04, 20",
        "2021-09-24, 2021-10-09, 7",
        "2021-05-01, 2021-05-05, 0",
        "2021-05-06, 2021-05-06, 0",
        "2021-05-05, 2021-05-06, 1",
        "2021-03-04, 2021-02-01, -20"
    })
    void the_days_between_two_are_those_of_the_term(LocalDate from, LocalDate to, int days) {
        assertEquals(days, DAYS.between(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-07, 2021-05-07",
        "2021-05-08, 2021-05-08",
        "2021-05-01, 2021-05-06",
        "2021-10-01, 2021-10-08",
        "2021-02-11, 2021-02-18",
        "2026-11-28, 2026-11-30"
    })
    void a_day_off_rolls_to_the_next_that_is_worked(LocalDate day, LocalDate rolled) {
        assertEquals(rolled, DAYS.rolled(day));
    }

    /** Decision 26. */
    @Test
    void beyond_what_is_announced_the_plain_week_counts_and_is_provisional() {
        LocalDate nationalDay2027 = LocalDate.of(2027, 10, 1);

        assertTrue(DAYS.isWorkingDay(nationalDay2027));
        assertTrue(DAYS.isProvisional(nationalDay2027));
        assertTrue(DAYS.isProvisional(LocalDate.of(2027, 1, 1)));
        assertFalse(DAYS.isProvisional(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void without_any_calendar_every_day_is_provisional() {
        WorkingDays plain = WorkingDays.of(Map.of());

        assertTrue(plain.isProvisional(LocalDate.of(2026, 11, 23)));
        assertEquals(LocalDate.of(2026, 11, 30), plain.after(LocalDate.of(2026, 11, 23), 5));
    }
}
