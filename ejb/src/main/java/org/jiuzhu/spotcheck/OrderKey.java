package org.jiuzhu.spotcheck;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The place of a row in a list that goes by a day, as it stands in an address: {@code 2026-12-01_15}. */
public record OrderKey(LocalDate dueOn, long id) {
    private static final String SHAPE = "\\d{4}-\\d{2}-\\d{2}_\\d{1,18}";
    private static final int DAY = 10;

    /** The key that was typed; null where it is none. */
    public static OrderKey of(String typed) {
        if (typed == null || !typed.matches(SHAPE)) {
            return null;
        }
        try {
            return new OrderKey(LocalDate.parse(typed.substring(0, DAY)), Long.parseLong(typed.substring(DAY + 1)));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    @Override
    public String toString() {
        return dueOn + "_" + id;
    }
}
