package org.jiuzhu.statistics;

import java.util.List;
import org.jiuzhu.spotcheck.MeterRow;

/** 抽查 of a month in an area: files, how many of them were drawn and read, and what was found. */
public record Coverage(int files, int floor, int read, int minor, int serious, int openOrders) {
    static Coverage of(List<MeterRow> rows) {
        return new Coverage(
                rows.stream().mapToInt(MeterRow::files).sum(),
                rows.stream().mapToInt(MeterRow::floor).sum(),
                rows.stream().mapToInt(MeterRow::read).sum(),
                rows.stream().mapToInt(MeterRow::minor).sum(),
                rows.stream().mapToInt(MeterRow::serious).sum(),
                rows.stream().mapToInt(MeterRow::openOrders).sum());
    }

    /** In whole percent, rounded down; nothing to read is covered. */
    public int percent() {
        return files == 0 ? 100 : (int) (100L * read / files);
    }
}
