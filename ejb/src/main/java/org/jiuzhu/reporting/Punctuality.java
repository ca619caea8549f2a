package org.jiuzhu.reporting;

/** How punctual a unit was with what fell due in a time: all of it, in time, late, and what is overdue still. */
public record Punctuality(String code, String unit, long due, long inTime, long late, long overdue) {
    /** Of a thousand that fell due, how many came in time; a thousand where nothing did. */
    public int share() {
        return due == 0 ? 1000 : (int) (1000 * inTime / due);
    }
}
