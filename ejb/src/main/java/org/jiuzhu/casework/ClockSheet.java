package org.jiuzhu.casework;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.area.WorkingDays;
import org.jiuzhu.casework.Duty.WaitingFor;

/**
 * 时限单: what a case's time went into. The total term runs from acceptance without a stop (decision 27); a step's own term
 * stands still for the township while another has the word, and the sheet names whom.
 */
public record ClockSheet(AssistanceCase aCase, String township, Extension extension, List<DutyTerm> terms, Span span) {

    /** Until which day the sheet reckons: the day of the decision, or today; and the calendar it reckons by. */
    public record Span(LocalDate today, LocalDate until, WorkingDays calendar) {}

    /** Working days from acceptance to the decision, or to today; nothing before acceptance. */
    public int used() {
        return aCase.acceptedOn() == null ? 0 : span.calendar().between(aCase.acceptedOn(), span.until());
    }

    /** Working days that a line took, the day it arose not counted. */
    public int days(DutyTerm term) {
        LocalDate end = term.closedOn() == null ? span.today() : term.closedOn();
        return end.isAfter(term.openedOn()) ? span.calendar().between(term.openedOn(), end) : 0;
    }

    /** Whether the last day lies beyond the loaded calendar and is counted Monday to Friday (decision 26). */
    public boolean isProvisional(LocalDate day) {
        return day != null && span.calendar().isProvisional(day);
    }

    /** Working days after acceptance in which another had the word. */
    public int waited(WaitingFor whom) {
        return terms.stream()
                .filter(term -> term.waitingFor() == whom && aCase.acceptedOn() != null)
                .filter(term -> !term.openedOn().isBefore(aCase.acceptedOn()))
                .mapToInt(this::days)
                .sum();
    }

    public boolean isLate(DutyTerm term) {
        return term.isLate(span.today());
    }
}
