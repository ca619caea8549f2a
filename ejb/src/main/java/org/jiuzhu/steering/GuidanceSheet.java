package org.jiuzhu.steering;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Courses and guidance of a year as a workbook, written page by page; every text is an inline string. */
public class GuidanceSheet {
    private static final int[] WIDTHS = {12, 14, 36, 8, 24, 40, 10, 10, 10, 12};

    private final Words words;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    /** The headings of the columns, and how a constant is said. */
    public record Words(List<String> headings, Function<Enum<?>, String> label, String comma, String struck) {}

    GuidanceSheet(Words words, OutputStream out) {
        this.words = words;
        workbook = new Workbook(out, "Jiuzhu", "1.0");
        sheet = workbook.newWorksheet("1");
        sheet.freezePane(0, 1);
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
            text(column, words.headings().get(column));
        }
        sheet.range(0, 0, 0, WIDTHS.length - 1).style().bold().set();
        row = 1;
    }

    void add(GuidanceRow one) {
        text(0, one.heldOn().toString());
        text(1, words.label().apply(one.kind()));
        text(2, one.topic());
        sheet.value(row, 3, one.hours());
        text(4, one.givenBy());
        text(5, String.join(words.comma(), one.townships()));
        sheet.value(row, 6, one.officers());
        sheet.value(row, 7, one.others());
        sheet.value(row, 8, one.passed());
        text(9, one.struck() ? words.struck() : "");
        row++;
    }

    void finish() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(int column, String text) {
        sheet.inlineString(row, column, text);
    }
}
