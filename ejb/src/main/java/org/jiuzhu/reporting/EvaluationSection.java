package org.jiuzhu.reporting;

import static org.jiuzhu.reporting.FigureColumn.count;
import static org.jiuzhu.reporting.FigureColumn.counted;
import static org.jiuzhu.reporting.FigureColumn.mean;
import static org.jiuzhu.reporting.FigureColumn.share;

import java.util.List;
import java.util.Locale;

/**
 * The sections of an evaluation, in the order in which they are read. A new one is a line here, its
 * {@code reporting/figures-….sql} and its words; each statement gives the key of a row and then the counted columns.
 */
public enum EvaluationSection {
    VOLUMES(
            true,
            count("submitted"),
            count("accepted"),
            count("granted"),
            count("refused"),
            count("withdrawn"),
            count("ended")),
    TERMS(false),
    STEPS(false),
    RETURNS(false, count("times"), count("cases")),
    OBJECTIONS(
            true,
            count("notices"),
            count("objections"),
            count("upheld"),
            count("dismissed"),
            count("appraisals"),
            count("disputed")),
    SPOT_CHECK(
            true,
            count("files"),
            count("drawn"),
            count("read"),
            share("coverage", "read", "files"),
            count("minor"),
            count("serious"),
            count("orders"),
            count("rectified"),
            share("rectifiedShare", "rectified", "orders")),
    FINDINGS(false, count("minor"), count("serious")),
    RELATIVES(true, count("kinCases"), count("kinFound"), count("kinDeclared")),
    STAFF(true, count("officers"), count("approvers"), count("signatories"), count("trained")),
    FUNDS(
            true,
            count("payments"),
            counted("requested", FigureUnit.FEN),
            count("outstandingPayments"),
            counted("outstanding", FigureUnit.FEN),
            counted("arrived", FigureUnit.FEN)),
    BANK_RETURNS(true, count("returned"), counted("returnedAmount", FigureUnit.FEN)),
    WORK_FUNDS(true, count("pieces"), counted("workAmount", FigureUnit.FEN), counted("workPaid", FigureUnit.FEN)),
    DOUBLE_ENTRY(
            true,
            count("entries"),
            counted("entryTime", FigureUnit.SECONDS),
            mean("entryMean", FigureUnit.SECONDS, "entryTime", "entries")),
    PROOFREADING(
            true,
            count("sheets"),
            count("signed"),
            count("persons"),
            count("same"),
            share("accuracy", "same", "persons")),
    PUNCTUALITY(
            true, count("due"), count("inTime"), count("late"), count("missing"), share("punctual", "inTime", "due")),
    REMEDIES(
            true,
            count("received"),
            count("answered"),
            count("answeredInTime"),
            count("decided"),
            count("kept"),
            count("lost"),
            count("settled")),
    RATINGS(
            true,
            count("ratings"),
            count("satisfied"),
            share("satisfiedShare", "satisfied", "ratings"),
            count("bad"),
            count("fedBack"),
            count("fedBackInTime")),
    RESOLUTIONS(true, count("due"), count("inTime"), count("late"), count("missing")),
    GUIDANCE(true, count("records"), counted("hours", FigureUnit.TENTHS), count("attendees"), count("passed")),
    VILLAGES(
            true,
            count("villages"),
            count("reached"),
            share("reachedShare", "reached", "villages"),
            count("tellings"),
            count("told"));

    private final boolean totalled;
    private final List<FigureColumn> columns;

    EvaluationSection(boolean totalled, FigureColumn... columns) {
        this.totalled = totalled;
        this.columns = List.of(columns);
    }

    /** Whether a row sums the others up. */
    boolean isTotalled() {
        return totalled;
    }

    /** Nothing where the section is reckoned in working days ({@link TermReading}). */
    List<FigureColumn> columns() {
        return columns;
    }

    String statement() {
        return "figures-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".sql";
    }
}
