package org.jiuzhu.finance;

import java.util.List;

/**
 * A row of the bank's answer as it stands in the file.
 *
 * @param number its place in the file, the headings are row 1
 * @param cells as many as there are columns, what is missing is empty
 * @param formula whether a cell is one and not a value
 */
record ResultRow(int number, List<String> cells, boolean formula) {
    static final int COLUMNS = FinanceText.list("result.columns").size();

    private static final List<String> NAMES = FinanceText.list("result.columns");

    String cell(String column) {
        return cells.get(NAMES.indexOf(column));
    }

    boolean isLast() {
        return cell("batch").equals(FinanceText.of("last"));
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
