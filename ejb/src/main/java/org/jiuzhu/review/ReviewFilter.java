package org.jiuzhu.review;

import java.time.LocalDate;

/**
 * Which reviews are wanted.
 *
 * @param areaCode a township or a village; null or empty for all that the officer may see
 * @param householdClass null for all
 * @param until due by that day; null for all
 * @param afterDay the day of the last row of the page before, null for the first page
 * @param afterId its key
 */
public record ReviewFilter(
        String areaCode, HouseholdClass householdClass, LocalDate until, LocalDate afterDay, long afterId) {
    public static ReviewFilter first(String areaCode, HouseholdClass householdClass, LocalDate until) {
        return new ReviewFilter(areaCode, householdClass, until, null, 0);
    }

    boolean hasArea() {
        return areaCode != null && !areaCode.isBlank();
    }

    /** The attribute in which that area stands. */
    String areaAttribute() {
        return areaCode.length() > 9 ? "villageCode" : "townshipCode";
    }

    LocalDate after() {
        return afterDay == null ? LocalDate.of(1900, 1, 1) : afterDay;
    }

    LocalDate before() {
        return until == null ? LocalDate.of(9999, 12, 31) : until;
    }
}
