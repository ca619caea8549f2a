package org.jiuzhu.statistics;

import java.time.YearMonth;

/** 共同校对 of the newest compared month: persons, those with a difference at the first comparison, what still waits. */
public record Accuracy(YearMonth month, long persons, long differing, long townships, long signed) {
    /** Tenths of a percent, rounded down. */
    public long perMille() {
        return persons == 0 ? 1000 : 1000 * (persons - differing) / persons;
    }
}
