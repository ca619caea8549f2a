package org.jiuzhu.steering;

import java.math.BigDecimal;

/**
 * What guidance came to in a township within a range of days.
 *
 * @param sessions courses and guidance that were for it
 * @param hours of them together
 * @param officers of the township who came to any, each once
 * @param certificates given to its officers after a course
 * @param villages that people live in
 * @param reached of them, told of a policy at least once
 * @param tellings how often they were told
 * @param issues problems that it raised
 * @param answered of them, answered or resolved by now
 * @param due resolutions that were due within the range
 * @param inTime of them, reported done by their day and confirmed
 * @param late of them, reported done after their day and confirmed
 * @param overdue of them, not reported though their day is over
 */
public record TownshipGuidance(
        String townshipCode,
        String townshipName,
        long sessions,
        BigDecimal hours,
        long officers,
        long certificates,
        long villages,
        long reached,
        long tellings,
        long issues,
        long answered,
        long due,
        long inTime,
        long late,
        long overdue) {

    /** Of a thousand villages, those that were told; 1000 where there is none. */
    public long permilleReached() {
        return villages == 0 ? 1000 : 1000 * reached / villages;
    }
}
