package org.jiuzhu.remedy;

import java.time.LocalDate;
import org.jiuzhu.area.WorkingDays;

/** Until when the bureau answers, from the day on which it was asked to; how many days is the bureau's parameter. */
final class AnswerTerm {
    /** From that day on, ten days within the review law are working days (行政复议法, 2023, article 88). */
    private static final LocalDate WORKING_DAYS_FROM = LocalDate.of(2024, 1, 1);

    private AnswerTerm() {}

    static LocalDate of(RemedyKind kind, LocalDate receivedOn, int howMany, WorkingDays days) {
        boolean working = kind == RemedyKind.RECONSIDERATION && !receivedOn.isBefore(WORKING_DAYS_FROM);
        return working ? days.after(receivedOn, howMany) : days.rolled(receivedOn.plusDays(howMany));
    }
}
