package org.jiuzhu.review;

import java.time.YearMonth;
import java.util.List;

/** A township's villages by months: which reported what. */
public record ReturnMatrix(List<YearMonth> months, List<Row> rows) {
    /** A village with its months in the order of the head. */
    public record Row(String code, String name, long households, List<Cell> cells) {}

    /** What a village said for a month; a missing one matters only where somebody is in payment. */
    public record Cell(YearMonth month, State state, int names) {}

    /** How it stands with a village's month. */
    public enum State {
        NIL,
        NAMES,
        MISSING,
        NOT_WANTED
    }

    /** How many of the villages that must report have done so for that month. */
    public long reported(YearMonth month) {
        return count(month, State.NIL) + count(month, State.NAMES);
    }

    /** How many still have to. */
    public long missing(YearMonth month) {
        return count(month, State.MISSING);
    }

    private long count(YearMonth month, State state) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.month().equals(month) && cell.state() == state)
                .count();
    }
}
