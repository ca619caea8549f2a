package org.jiuzhu.statistics;

/**
 * How a check between columns came out.
 *
 * @param left what the check is about, households, persons or fen
 * @param right what it is held against
 */
public record CheckResult(ColumnCheck check, long left, long right, boolean met) {

    public boolean isMoney() {
        return check == ColumnCheck.SPENDING || check == ColumnCheck.PAID || check == ColumnCheck.LISTS;
    }

    static CheckResult equal(ColumnCheck check, long left, long right) {
        return new CheckResult(check, left, right, left == right);
    }

    static CheckResult atMost(ColumnCheck check, long left, long right) {
        return new CheckResult(check, left, right, left <= right);
    }
}
