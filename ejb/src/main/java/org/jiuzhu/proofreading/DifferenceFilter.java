package org.jiuzhu.proofreading;

import java.time.YearMonth;

/**
 * Which differences are wanted.
 *
 * @param township null or empty for all that the officer may see
 * @param kind null for all
 * @param open those that nobody has resolved; otherwise all of the month
 * @param afterId the last one of the page before, 0 for the first page
 */
public record DifferenceFilter(YearMonth month, String township, DifferenceKind kind, boolean open, long afterId) {
    boolean hasTownship() {
        return township != null && !township.isBlank();
    }
}
