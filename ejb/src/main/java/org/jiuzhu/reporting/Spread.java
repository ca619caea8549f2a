package org.jiuzhu.reporting;

import java.util.Map;
import java.util.TreeMap;

/** How many took how many working days; average, median and the day by which nine in ten were done. */
final class Spread {
    private static final int TENTHS = 10;
    private static final int THOUSAND = 1000;

    private final TreeMap<Integer, Long> counts = new TreeMap<>();
    private long all;
    private long days;
    private long inTime;

    void add(int workingDays, long times, boolean punctual) {
        counts.merge(workingDays, times, Long::sum);
        all += times;
        days += times * workingDays;
        inTime += punctual ? times : 0;
    }

    void add(Spread other) {
        other.counts.forEach((day, times) -> counts.merge(day, times, Long::sum));
        all += other.all;
        days += other.days;
        inTime += other.inTime;
    }

    long all() {
        return all;
    }

    /** In tenths of a day, rounded half up. */
    Long average() {
        return all == 0 ? null : (2 * TENTHS * days + all) / (2 * all);
    }

    /** In tenths of a day: the least number of days within which that share of a hundred was done. */
    Long within(int percent) {
        long wanted = (all * percent + 99) / 100;
        long sum = 0;
        for (Map.Entry<Integer, Long> one : counts.entrySet()) {
            sum += one.getValue();
            if (sum >= wanted && all > 0) {
                return (long) TENTHS * one.getKey();
            }
        }
        return null;
    }

    Long inTimeShare() {
        return all == 0 ? null : THOUSAND * inTime / all;
    }
}
