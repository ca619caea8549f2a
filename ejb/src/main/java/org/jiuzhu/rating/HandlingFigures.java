package org.jiuzhu.rating;

/**
 * How cases were handled: accepted and decided in the months asked, decided in the total term of the case's own (an
 * extension counted in), overdue today.
 *
 * @param withTerm decisions of cases that have a total term
 * @param averageTenths working days from acceptance to decision in tenths; null where nothing was decided
 * @param ninetieth working days within which nine of ten decisions were made; null where nothing was decided
 */
public record HandlingFigures(
        int accepted, int decided, int withTerm, int inTime, Integer averageTenths, Integer ninetieth, int overdue) {

    /** In permille, rounded down so that nothing late reads as all in time; null where no decision had a term. */
    public Integer inTimePermille() {
        return Permille.of(inTime, withTerm);
    }

    public int late() {
        return withTerm - inTime;
    }
}
