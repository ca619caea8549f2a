package org.jiuzhu.reporting;

import java.math.BigDecimal;

/** The figures by which the time before and the time after are compared: where each stands, and in what it is read. */
public enum KeyFigure {
    ACCEPTED(EvaluationSection.VOLUMES, "accepted", FigureUnit.COUNT),
    GRANTED(EvaluationSection.VOLUMES, "granted", FigureUnit.COUNT),
    REFUSED(EvaluationSection.VOLUMES, "refused", FigureUnit.COUNT),
    AVERAGE_DAYS(EvaluationSection.TERMS, "average", FigureUnit.TENTHS),
    SLOW_DAYS(EvaluationSection.TERMS, "slow", FigureUnit.TENTHS),
    IN_TIME(EvaluationSection.TERMS, "inTimeShare", FigureUnit.PERMILLE),
    OBJECTIONS(EvaluationSection.OBJECTIONS, "objections", FigureUnit.COUNT),
    UPHELD(EvaluationSection.OBJECTIONS, "upheld", FigureUnit.COUNT),
    COVERAGE(EvaluationSection.SPOT_CHECK, "coverage", FigureUnit.PERMILLE),
    SERIOUS(EvaluationSection.SPOT_CHECK, "serious", FigureUnit.COUNT),
    ENTRY_MINUTES(EvaluationSection.DOUBLE_ENTRY, "entryMean", FigureUnit.SECONDS),
    ACCURACY(EvaluationSection.PROOFREADING, "accuracy", FigureUnit.PERMILLE),
    ARRIVED(EvaluationSection.FUNDS, "arrived", FigureUnit.FEN),
    PUNCTUALITY(EvaluationSection.PUNCTUALITY, "punctual", FigureUnit.PERMILLE);

    private final EvaluationSection section;
    private final String column;
    private final FigureUnit unit;

    KeyFigure(EvaluationSection section, String column, FigureUnit unit) {
        this.section = section;
        this.column = column;
        this.unit = unit;
    }

    public FigureUnit unit() {
        return unit;
    }

    /** As it is read; nothing where the time has none. */
    public BigDecimal of(EvaluationFigures figures) {
        Long stored = figures == null ? null : figures.total(section, column);
        return stored == null ? null : unit.read(stored);
    }
}
