package org.jiuzhu.rules;

import static org.jiuzhu.area.AnnouncedCalendar.DAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesOfADayTest {

    @Test
    void a_version_is_in_force_from_its_first_day() {
        assertEquals(RuleVersion.DB_2021_2022, RuleVersion.of(AssistanceMatter.DIBAO, LocalDate.of(2022, 10, 20)));
        assertEquals(RuleVersion.DB_2021_2022, RuleVersion.of(AssistanceMatter.DIBAO, LocalDate.of(2026, 11, 23)));
    }

    @ParameterizedTest
    @CsvSource({"DIBAO, 2022-10-19", "TEKUN, 2026-11-23", "LINSHI, 2026-11-23", "DISHOURU, 2026-11-23"})
    void where_the_product_holds_no_rules_it_says_so(AssistanceMatter matter, LocalDate day) {
        Refusal refusal = assertThrows(Refusal.class, () -> RuleVersion.of(matter, day));

        assertEquals("rules.no-version", refusal.reason());
    }

    @ParameterizedTest
    @CsvSource({
        "WD, 3, 2026-11-23, 2026-11-26, a plain week",
        "WD, 3, 2021-04-30, 2021-05-08, over the Labour Day to a Saturday that is worked",
        "WD, 20, 2021-03-08, 2021-04-06, the promise of the dossier",
        "CD, 3, 2021-04-30, 2021-05-03, calendar days do not roll"
    })
    void a_term_runs_in_working_days_or_in_calendar_days(
            Deadline.Unit unit, int limit, LocalDate start, LocalDate last, String which) {
        assertEquals(last, unit.lastDay(start, limit, DAYS), which);
    }
}
