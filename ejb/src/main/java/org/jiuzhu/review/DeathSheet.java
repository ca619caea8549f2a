package org.jiuzhu.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jiuzhu.shared.Refusal;

/** A list of the dead as another department sends it: name, identity number and day under their headings. */
final class DeathSheet {
    private static final String[] COLUMNS = {"death.name", "death.number", "death.day"};

    private DeathSheet() {}

    /**
     * Every row that says something, in order; a number that stands twice is faulty the second time.
     *
     * @throws Refusal {@code import.kind}, {@code import.unreadable}, {@code import.headings} and what the readers say
     */
    static List<DeathRow> read(String fileName, byte[] content, LocalDate today) {
        List<List<String>> rows = rows(fileName, content);
        int head = 0;
        while (head < rows.size() && columns(rows.get(head)) == null) {
            head++;
        }
        if (head == rows.size()) {
            throw new Refusal("import.headings");
        }
        int[] columns = columns(rows.get(head));
        List<DeathRow> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = head + 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                DeathRow one = DeathRow.read(
                        i + 1, cell(row, columns[0]), cell(row, columns[1]), cell(row, columns[2]), today);
                read.add(one.isRight() && !seen.add(one.number()) ? one.faulty("death.repeated") : one);
            }
        }
        return read;
    }

    private static List<List<String>> rows(String fileName, byte[] content) {
        String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return SheetRows.of(content);
        }
        if (name.endsWith(".csv") || name.endsWith(".txt")) {
            return CommaRows.of(content);
        }
        throw new Refusal("import.kind");
    }

    /** Where the columns are; null where this is no row of headings. */
    private static int[] columns(List<String> row) {
        int[] found = new int[COLUMNS.length];
        for (int i = 0; i < COLUMNS.length; i++) {
            List<String> known = ReviewWords.headings(COLUMNS[i]);
            found[i] = -1;
            for (int j = row.size() - 1; j >= 0; j--) {
                found[i] = known.contains(row.get(j).replaceAll("\\s", "")) ? j : found[i];
            }
            if (found[i] < 0) {
                return null;
            }
        }
        return found;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
