package org.jiuzhu.steering;

import java.time.LocalDate;

/**
 * Which resolutions are wanted.
 *
 * @param state null for all
 * @param overdueOn only those that are not reported and were due before that day; null for all
 * @param township null or empty for all that the officer may see
 * @param after the last one of the page before, 0 for the first page
 */
public record ResolutionFilter(ResolutionState state, LocalDate overdueOn, String township, long after) {
    boolean hasTownship() {
        return township != null && !township.isBlank();
    }
}
