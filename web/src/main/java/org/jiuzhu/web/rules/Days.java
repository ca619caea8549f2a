package org.jiuzhu.web.rules;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as they stand in an address. */
final class Days {
    private Days() {}

    /** The day in the address; the other one where none or no day stands there. */
    static LocalDate of(String typed, LocalDate otherwise) {
        try {
            return typed == null || typed.isBlank() ? otherwise : LocalDate.parse(typed.strip());
        } catch (DateTimeException noDay) {
            return otherwise;
        }
    }
}
