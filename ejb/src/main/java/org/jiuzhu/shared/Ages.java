package org.jiuzhu.shared;

import java.time.LocalDate;
import java.time.Period;

/** Ages: a year is completed on the birthday; 29 February completes on 28 February in other years. */
public final class Ages {
    private Ages() {}

    /** Completed years on that day. */
    public static int on(LocalDate bornOn, LocalDate day) {
        int years = Period.between(bornOn, day).getYears();
        boolean leapBirthday = bornOn.plusYears(years + 1L).equals(day);
        return leapBirthday ? years + 1 : years;
    }
}
