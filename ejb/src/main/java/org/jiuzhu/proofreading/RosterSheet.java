package org.jiuzhu.proofreading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.sheets.SheetFile;

/** The province's roster of a month as it is exported: a row for each person, the household's head and amount beside. */
final class RosterSheet {
    private static final List<String> COLUMNS =
            List.of("column.township", "column.matter", "column.head", "column.name", "column.number", "column.amount");
    private static final int SHOWN = 20;

    private RosterSheet() {}

    /**
     * Every person of the roster. It is whole or it is nothing: a roster that lacks a row makes differences that are none.
     *
     * @throws Refusal {@code roster.headings}, {@code roster.empty} and what the reader of the file says
     * @throws org.jiuzhu.shared.FormRefusal {@code roster.row} at the file, with the row and what is wrong with it
     */
    static List<RosterRow> read(String fileName, byte[] content, String city, LocalDate today) {
        List<List<String>> rows = SheetFile.rows(fileName, content);
        int head = 0;
        while (head < rows.size() && columns(rows.get(head)) == null) {
            head++;
        }
        if (head == rows.size()) {
            throw new Refusal(rows.isEmpty() ? "roster.empty" : "roster.headings");
        }
        List<RosterRow> read = rows(rows, head, city, today);
        if (read.isEmpty()) {
            throw new Refusal("roster.empty");
        }
        refuseFaults(read);
        return read;
    }

    private static List<RosterRow> rows(List<List<String>> rows, int head, String city, LocalDate today) {
        int[] columns = columns(rows.get(head));
        Set<String> seen = new HashSet<>();
        List<RosterRow> read = new ArrayList<>();
        for (int i = head + 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                RosterRow one = RosterRow.read(i + 1, cells(row, columns), city, today);
                read.add(one.fault() == null && !seen.add(one.number()) ? one.faulty(RosterFault.REPEATED) : one);
            }
        }
        return read;
    }

    private static RosterRow.Cells cells(List<String> row, int[] columns) {
        return new RosterRow.Cells(
                cell(row, columns[0]),
                cell(row, columns[1]),
                cell(row, columns[2]),
                cell(row, columns[3]),
                cell(row, columns[4]),
                cell(row, columns[5]));
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }

    /** Where the columns are; null where this is no row of headings. */
    private static int[] columns(List<String> row) {
        List<String> plain =
                row.stream().map(cell -> cell.replaceAll("\\s", "")).toList();
        int[] found = new int[COLUMNS.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = ProofWords.called(COLUMNS.get(i)).stream()
                    .mapToInt(plain::indexOf)
                    .filter(at -> at >= 0)
                    .findFirst()
                    .orElse(-1);
            if (found[i] < 0) {
                return null;
            }
        }
        return found;
    }

    private static void refuseFaults(List<RosterRow> read) {
        List<RosterRow> wrong = read.stream().filter(row -> row.fault() != null).toList();
        Faults faults = new Faults();
        wrong.stream().limit(SHOWN).forEach(row -> faults.add("file", "roster.row", row.sheetRow(), row.fault()));
        if (2 * wrong.size() > read.size()) {
            faults.add("file", "roster.shifted");
        }
        if (wrong.size() > SHOWN) {
            faults.add("file", "roster.more", wrong.size() - SHOWN);
        }
        faults.refuseIfAny();
    }
}
