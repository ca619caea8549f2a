package org.jiuzhu.statistics;

/** Duties that stand open in an area, by the lamp of their day. */
public record Waiting(long overdue, long today, long soon, long later) {
    public long all() {
        return overdue + today + soon + later;
    }
}
