package org.jiuzhu.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision 23. */
class CountingYearsTest {

    @ParameterizedTest
    @CsvSource({
        "2008-11-23, 2026-11-22, 17",
        "2008-11-23, 2026-11-23, 18",
        "2008-11-23, 2027-11-22, 18",
        "2026-11-23, 2026-11-23, 0",
        "1966-12-31, 2026-12-30, 59",
        "1966-12-31, 2026-12-31, 60"
    })
    void a_year_is_complete_on_the_birthday(LocalDate born, LocalDate day, int years) {
        assertEquals(years, Ages.on(born, day));
    }

    @ParameterizedTest
    @CsvSource({
        "2004-02-29, 2022-02-27, 17",
        "2004-02-29, 2022-02-28, 18",
        "2004-02-29, 2022-03-01, 18",
        "2004-02-29, 2024-02-28, 19",
        "2004-02-29, 2024-02-29, 20",
        "2004-02-29, 2023-02-28, 19"
    })
    void who_is_born_on_a_leap_day_completes_it_on_the_28th_in_other_years(LocalDate born, LocalDate day, int years) {
        assertEquals(years, Ages.on(born, day));
    }
}
