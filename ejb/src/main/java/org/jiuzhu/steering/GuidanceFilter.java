package org.jiuzhu.steering;

import java.time.LocalDate;

/**
 * Which courses and guidance are wanted.
 *
 * @param kind null for all
 * @param township null or empty for all that the officer may see
 * @param after the last one of the page before, 0 for the first page
 */
public record GuidanceFilter(int year, GuidanceKind kind, String township, long after) {
    LocalDate first() {
        return LocalDate.of(year, 1, 1);
    }

    LocalDate last() {
        return LocalDate.of(year, 12, 31);
    }

    boolean hasTownship() {
        return township != null && !township.isBlank();
    }
}
