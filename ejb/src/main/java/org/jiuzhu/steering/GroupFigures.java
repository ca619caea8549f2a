package org.jiuzhu.steering;

/**
 * What the leading group did within a range of days, over the whole city.
 *
 * @param meetings held, minuted or published
 * @param resolutions passed by published meetings that were due within the range
 * @param inTime of them, reported done by their day and confirmed
 * @param late of them, reported done after their day and confirmed
 * @param overdue of them, not reported though their day is over
 * @param postponed of them, given a later day
 * @param policies published within the range
 */
public record GroupFigures(
        long meetings, long resolutions, long inTime, long late, long overdue, long postponed, long policies) {}
