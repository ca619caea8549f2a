package org.jiuzhu.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-03",
                "2026-2-3",
                "2026/2/3",
                "2026.2.3",
                "20260203",
                "2026年2月3日",
                "２０２６－０２－０３",
                " 2026-02-03 "
            })
    void a_day_is_understood_as_officers_write_it(String typed) {
        assertEquals(LocalDate.of(2026, 2, 3), DayConverter.day(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "2026-00-10", "26-2-3", "明天", "2026-02", "20260230", "-1"})
    void a_day_that_does_not_exist_is_refused(String typed) {
        assertThrows(DateTimeException.class, () -> DayConverter.day(typed));
    }

    @Test
    void nothing_typed_is_no_day() {
        assertNull(DayConverter.day("  "));
    }
}
