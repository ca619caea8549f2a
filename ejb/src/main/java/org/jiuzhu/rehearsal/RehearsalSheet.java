package org.jiuzhu.rehearsal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiuzhu.shared.Fen;

/** The households of a rehearsal as a workbook, written page by page; every text is an inline string. */
public class RehearsalSheet {
    private static final int[] WIDTHS = {24, 12, 14, 14, 14, 12, 10, 10, 14, 14, 14};
    private static final int FIRST_MONEY = 8;

    private final Words words;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    /** The headings of the columns, and how a constant is said. */
    public record Words(List<String> headings, Function<Enum<?>, String> label) {}

    RehearsalSheet(Words words, OutputStream out) {
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

    /** Adds a page of households and lets it go. */
    void add(List<RehearsalRow> households) {
        int first = row;
        households.forEach(this::line);
        sheet.range(first, FIRST_MONEY, row - 1, WIDTHS.length - 1)
                .style()
                .format("#,##0.00")
                .set();
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(RehearsalRow household) {
        text(0, household.certificateNumber());
        text(1, words.label().apply(household.registration()) + words.label().apply(household.matter()));
        text(2, household.headName());
        text(3, household.township());
        text(4, household.village());
        text(5, words.label().apply(household.outcome()));
        sheet.value(row, 6, household.beforePersons());
        sheet.value(row, 7, household.afterPersons());
        money(8, household.before());
        money(9, household.after());
        money(10, household.difference());
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

    private void money(int column, Fen amount) {
        sheet.value(row, column, amount.yuan());
    }
}
