package org.jiuzhu.reporting;

/**
 * A column of a section: counted by its statement, or reckoned from two others.
 *
 * @param code its name in the texts
 * @param of of which column it is a part or a mean, nothing where it is counted
 * @param over what it is divided by
 * @param scale what one is worth: 1000 for a share
 */
record FigureColumn(String code, FigureUnit unit, String of, String over, int scale) {
    private static final int THOUSAND = 1000;

    static FigureColumn count(String code) {
        return new FigureColumn(code, FigureUnit.COUNT, null, null, 1);
    }

    static FigureColumn counted(String code, FigureUnit unit) {
        return new FigureColumn(code, unit, null, null, 1);
    }

    static FigureColumn share(String code, String of, String over) {
        return new FigureColumn(code, FigureUnit.PERMILLE, of, over, THOUSAND);
    }

    static FigureColumn mean(String code, FigureUnit unit, String of, String over) {
        return new FigureColumn(code, unit, of, over, 1);
    }

    boolean isReckoned() {
        return of != null;
    }

    FigureTable.Head head() {
        return new FigureTable.Head(code, unit);
    }
}
