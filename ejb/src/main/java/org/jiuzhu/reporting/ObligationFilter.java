package org.jiuzhu.reporting;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which reports a list shows, and behind which row it goes on.
 *
 * @param month in which they fall due, or null
 * @param area a township's code, or empty
 */
public record ObligationFilter(View view, YearMonth month, String area, Place after) implements Serializable {

    /** What is owed, what is past its day, what waits for a receipt, everything. */
    public enum View {
        OWED,
        OVERDUE,
        TO_RECEIVE,
        ALL
    }

    /** The day and key of the last row before. */
    public record Place(LocalDate dueOn, long id) implements Serializable {
        /** As it stands in an address. */
        public String text() {
            return dueOn + "." + id;
        }

        /** Nothing where the address says no place. */
        public static Place of(String text) {
            if (text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}\\.\\d{1,18}")) {
                return null;
            }
            try {
                return new Place(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11)));
            } catch (DateTimeException noDay) {
                return null;
            }
        }
    }
}
