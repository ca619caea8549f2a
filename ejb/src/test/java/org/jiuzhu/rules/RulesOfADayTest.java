package org.jiuzhu.rules;

import static org.jiuzhu.area.AnnouncedCalendar.DAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesOfADayTest {

    @ParameterizedTest
    @CsvSource({
        "DIBAO, 2012-12-12, DB_2012",
        "DIBAO, 2021-03-25, DB_2012",
        "DIBAO, 2021-06-30, DB_2012",
        "DIBAO, 2021-07-01, DB_2021",
        "DIBAO, 2022-10-19, DB_2021",
        "DIBAO, 2022-10-20, DB_2021_2022",
        "DIBAO, 2026-11-23, DB_2021_2022",
        "TEKUN, 2021-06-30, TK_2016",
        "TEKUN, 2021-07-01, TK_2021",
        "LINSHI, 2018-01-23, LS_2014_2018",
        "LINSHI, 2026-11-23, LS_2014_2018",
        "DISHOURU, 2021-06-30, DI_2008",
        "DISHOURU, 2021-07-01, DI_2021",
        "DISHOURU, 2024-12-31, DI_2021",
        "DISHOURU, 2025-01-01, GX_2025"
    })
    void a_version_is_in_force_from_its_first_day(AssistanceMatter matter, LocalDate day, RuleVersion version) {
        assertEquals(version, RuleVersion.of(matter, day));
    }

    @ParameterizedTest
    @CsvSource({"DIBAO, 2012-12-11", "TEKUN, 2016-10-09", "LINSHI, 2018-01-22", "DISHOURU, 2008-10-21"})
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
