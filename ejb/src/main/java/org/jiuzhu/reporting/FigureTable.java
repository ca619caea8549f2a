package org.jiuzhu.reporting;

import java.io.Serializable;
import java.util.List;

/** A section's figures: heads, and a row for each matter, step, reason or month. What cannot be said is null. */
public record FigureTable(String section, List<Head> heads, List<Row> rows) implements Serializable {
    /** The row that sums the others up. */
    public static final String TOTAL = "evaluation.total";

    /** What a column counts, and in which unit. */
    public record Head(String code, FigureUnit unit) implements Serializable {}

    /** A row: the key of its words, or its words as they are, and its cells in the order of the heads. */
    public record Row(String key, List<Long> cells) implements Serializable {}

    /** The figure at a row and column; nothing where there is none. */
    public Long at(String row, String column) {
        int place = heads.stream().map(Head::code).toList().indexOf(column);
        return rows.stream()
                .filter(one -> place >= 0 && one.key().equals(row))
                .map(one -> one.cells().get(place))
                .filter(cell -> cell != null)
                .findFirst()
                .orElse(null);
    }
}
