package org.jiuzhu.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jiuzhu.area.WorkingDays;

/** About which days something is owed, about which month if it is monthly, and by which working day. */
record DuePeriod(LocalDate from, LocalDate to, YearMonth subject, LocalDate dueOn) {

    /** Due in that month on that day; a day that is no working day rolls to the next (decision 22). */
    static DuePeriod monthly(ObligationKind kind, YearMonth month, int day, WorkingDays calendar) {
        return new DuePeriod(
                month.atDay(1),
                month.atEndOfMonth(),
                kind.subject(month),
                calendar.rolled(ObligationKind.dayOf(month, day)));
    }

    static DuePeriod once(ReportDuty duty, WorkingDays calendar) {
        return new DuePeriod(duty.periodFrom(), duty.periodTo(), null, calendar.rolled(duty.dueOn()));
    }
}
