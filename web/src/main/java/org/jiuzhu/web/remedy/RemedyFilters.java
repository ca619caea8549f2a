package org.jiuzhu.web.remedy;

import java.util.Arrays;
import org.jiuzhu.remedy.RemedyFilter;
import org.jiuzhu.remedy.RemedyFilter.Standing;
import org.jiuzhu.spotcheck.OrderKey;

/** A filter of the register as it stands in an address; what is no filter there is left out. */
final class RemedyFilters {
    private static final int TOWNSHIP_DIGITS = 9;

    private RemedyFilters() {}

    static RemedyFilter of(String standing, String year, String area, String after) {
        return new RemedyFilter(standing(standing), year(year), township(area), OrderKey.of(after));
    }

    private static Standing standing(String typed) {
        return Arrays.stream(Standing.values())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(Standing.RUNNING);
    }

    private static Integer year(String typed) {
        return typed != null && typed.matches("20\\d\\d") ? Integer.valueOf(typed) : null;
    }

    private static String township(String typed) {
        return typed != null && typed.matches("\\d{" + TOWNSHIP_DIGITS + "}") ? typed : "";
    }
}
