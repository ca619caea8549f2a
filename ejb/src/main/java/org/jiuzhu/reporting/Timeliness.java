package org.jiuzhu.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** How a report stands to its day; what came late stays late. */
public enum Timeliness {
    IN_TIME,
    DUE,
    SOON,
    OVERDUE,
    LATE,
    NOT_ASKED;

    /** Today, and until which day something is due soon. */
    record Reach(LocalDate today, LocalDate soon) {}

    /** @param came when it was fulfilled or at least submitted, nothing before */
    static Timeliness of(ObligationState state, LocalDate dueOn, LocalDateTime came, Reach reach) {
        if (state == ObligationState.WAIVED) {
            return NOT_ASKED;
        }
        if (came != null) {
            return came.toLocalDate().isAfter(dueOn) ? LATE : IN_TIME;
        }
        if (reach.today().isAfter(dueOn)) {
            return OVERDUE;
        }
        return dueOn.isAfter(reach.soon()) ? DUE : SOON;
    }
}
