package org.jiuzhu.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is counted of a month, in the order of the forms (低保月度统计表); a new figure is a line here, its column in a
 * migration, its field in {@link StatisticRow} and its place in the statement that counts it.
 */
public enum Figure {
    HOUSEHOLDS(Measure.HOUSEHOLDS, Span.LAST, "households", FigureGroup.BASICS),
    PERSONS(Measure.PERSONS, Span.LAST, "persons", FigureGroup.BASICS),
    WOMEN(Measure.PERSONS, Span.LAST, "women", FigureGroup.CLASSES),
    ELDERS(Measure.PERSONS, Span.LAST, "elders", FigureGroup.CLASSES),
    ADULTS(Measure.PERSONS, Span.LAST, "adults", FigureGroup.CLASSES),
    MINORS(Measure.PERSONS, Span.LAST, "minors", FigureGroup.CLASSES),
    DISABLED(Measure.PERSONS, Span.LAST, "disabled", FigureGroup.CLASSES),
    ABLE(Measure.PERSONS, Span.LAST, "able", FigureGroup.ABILITY),
    PARTLY_ABLE(Measure.PERSONS, Span.LAST, "partlyAble", FigureGroup.ABILITY),
    LOST_ABILITY(Measure.PERSONS, Span.LAST, "lostAbility", FigureGroup.ABILITY),
    NEVER_ABLE(Measure.PERSONS, Span.LAST, "neverAble", FigureGroup.ABILITY),
    ILLNESS(Measure.PERSONS, Span.LAST, "illness", FigureGroup.CAUSES),
    DISABILITY(Measure.PERSONS, Span.LAST, "disability", FigureGroup.CAUSES),
    EDUCATION(Measure.PERSONS, Span.LAST, "education", FigureGroup.CAUSES),
    DISASTER(Measure.PERSONS, Span.LAST, "disaster", FigureGroup.CAUSES),
    NO_LABOUR(Measure.PERSONS, Span.LAST, "noLabour", FigureGroup.CAUSES),
    OTHER_CAUSE(Measure.PERSONS, Span.LAST, "otherCause", FigureGroup.CAUSES),
    CAME_HOUSEHOLDS(Measure.HOUSEHOLDS, Span.SUM, "cameHouseholds", FigureGroup.FLOW),
    CAME_PERSONS(Measure.PERSONS, Span.SUM, "camePersons", FigureGroup.FLOW),
    WENT_HOUSEHOLDS(Measure.HOUSEHOLDS, Span.SUM, "wentHouseholds", FigureGroup.FLOW),
    WENT_PERSONS(Measure.PERSONS, Span.SUM, "wentPersons", FigureGroup.FLOW),
    ACCEPTED(Measure.CASES, Span.SUM, "accepted", FigureGroup.CASES),
    GRANTED(Measure.CASES, Span.SUM, "granted", FigureGroup.CASES),
    REFUSED(Measure.CASES, Span.SUM, "refused", FigureGroup.CASES),
    CHANGED(Measure.CASES, Span.SUM, "changed", FigureGroup.CASES),
    BASE(Measure.MONEY, Span.SUM, "base", FigureGroup.MONEY),
    SUPPLEMENT(Measure.MONEY, Span.SUM, "supplement", FigureGroup.MONEY),
    CARE(Measure.MONEY, Span.SUM, "care", FigureGroup.MONEY),
    BACK_PAY(Measure.MONEY, Span.SUM, "backPay", FigureGroup.MONEY),
    KEPT_BACK(Measure.MONEY, Span.SUM, "keptBack", FigureGroup.MONEY),
    SPENDING(Measure.MONEY, Span.SUM, "spending", FigureGroup.MONEY),
    PAID(Measure.MONEY, Span.SUM, "paid", FigureGroup.MONEY);

    /** What is counted: households, persons, cases, or money in fen. */
    public enum Measure {
        HOUSEHOLDS,
        PERSONS,
        CASES,
        MONEY
    }

    /** What several months come to: what the last of them says, or all of them together. */
    enum Span {
        LAST,
        SUM
    }

    private final Measure measure;
    private final Span span;
    private final String attribute;
    private final FigureGroup group;

    Figure(Measure measure, Span span, String attribute, FigureGroup group) {
        this.measure = measure;
        this.span = span;
        this.attribute = attribute;
        this.group = group;
    }

    public Measure measure() {
        return measure;
    }

    public boolean isMoney() {
        return measure == Measure.MONEY;
    }

    public FigureGroup group() {
        return group;
    }

    /** Where it is kept in a row. */
    String attribute() {
        return attribute;
    }

    /** The same in the database; money says that it is fen. */
    String column() {
        String words = attribute.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return isMoney() ? words + "_fen" : words;
    }

    /** Its sum over the rows of a place; grants given once have no last month, each is counted when it was given. */
    String sum(String alias) {
        String value = alias + "." + attribute;
        return span == Span.SUM
                ? "sum(" + value + ")"
                : "sum(case when " + alias + ".month = :last or " + alias + ".matter = :once then " + value
                        + " else 0 end)";
    }

    public static List<Figure> of(FigureGroup group) {
        return Arrays.stream(values()).filter(figure -> figure.group == group).toList();
    }
}
