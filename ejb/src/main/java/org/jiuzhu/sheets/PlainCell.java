package org.jiuzhu.sheets;

/** What goes into a cell of a CSV file that somebody may open as a sheet. */
public final class PlainCell {
    private static final String FORMULAS = "=+-@\t\r";

    private PlainCell() {}

    /** What a spreadsheet would take for a formula is given an apostrophe before it. */
    public static String of(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
