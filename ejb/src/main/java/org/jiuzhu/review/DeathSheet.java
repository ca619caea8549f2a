package org.jiuzhu.review;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.sheets.SheetFile;

/** A list of the dead as another department sends it: name, identity number and day under their headings. */
final class DeathSheet {
    private static final String[] COLUMNS = {"death.name", "death.number", "death.day"};
    private static final String ORIGIN = "death.origin";
    private static final int ROWS = 2_000;

    private DeathSheet() {}

    /**
     * Every row that says something, in order; a number that stands twice is faulty the second time.
     *
     * @throws Refusal {@code import.kind}, {@code import.unreadable}, {@code import.headings} and what the readers say
     */
    static List<DeathRow> read(String fileName, byte[] content, LocalDate today) {
        List<List<String>> rows = SheetFile.rows(fileName, content);
        int head = 0;
        while (head < rows.size() && columns(rows.get(head)) == null) {
            head++;
        }
        if (head == rows.size()) {
            throw new Refusal("import.headings");
        }
        int[] columns = columns(rows.get(head));
        int origin = column(rows.get(head), ORIGIN);
        List<DeathRow> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = head + 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                DeathRow.Cells cells = new DeathRow.Cells(
                        cell(row, columns[0]), cell(row, columns[1]), cell(row, columns[2]), cell(row, origin));
                DeathRow one = DeathRow.read(i + 1, cells, today);
                read.add(one.isRight() && !seen.add(one.number()) ? one.faulty("death.repeated") : one);
            }
        }
        return read;
    }

    /** Where the columns are; null where this is no row of headings. */
    private static int[] columns(List<String> row) {
        int[] found = new int[COLUMNS.length];
        for (int i = 0; i < COLUMNS.length; i++) {
            found[i] = column(row, COLUMNS[i]);
            if (found[i] < 0) {
                return null;
            }
        }
        return found;
    }

    /** The first column of that name, -1 where there is none. */
    private static int column(List<String> row, String name) {
        List<String> known = ReviewWords.headings(name);
        for (int j = 0; j < row.size(); j++) {
            if (known.contains(row.get(j).replaceAll("\\s", ""))) {
                return j;
            }
        }
        return -1;
    }

    /** An empty sheet to be filled in: every cell is text, so that no number is rounded, and who says it is chosen. */
    static void template(OutputStream out) {
        Workbook workbook = new Workbook(out, "Jiuzhu", "1.0");
        Worksheet sheet = workbook.newWorksheet(ReviewWords.of("death.sheet"));
        sheet.freezePane(0, 1);
        List<String> columns = new ArrayList<>(List.of(COLUMNS));
        columns.add(ORIGIN);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, 22);
            sheet.inlineString(
                    0, column, ReviewWords.headings(columns.get(column)).get(0));
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .borderStyle("thin")
                .set();
        sheet.range(1, 0, ROWS, columns.size() - 1).style().format("@").set();
        String choices = '"' + String.join(",", DeathOrigin.words()) + '"';
        sheet.range(1, columns.size() - 1, ROWS, columns.size() - 1)
                .validateWithListByFormula(choices)
                .showErrorMessage(true);
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }
}
