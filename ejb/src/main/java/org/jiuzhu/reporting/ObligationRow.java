package org.jiuzhu.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jiuzhu.reporting.Timeliness.Reach;

/** A report as a list shows it. */
public record ObligationRow(
        Long id,
        ObligationKind kind,
        String title,
        String townshipCode,
        String unit,
        YearMonth subject,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        ObligationState state,
        LocalDateTime submittedAt,
        LocalDateTime doneAt) {

    /**
     * How it stands to its day.
     *
     * @param soon the last day that is called soon
     */
    public Timeliness timeliness(LocalDate today, LocalDate soon) {
        return Timeliness.of(state, dueOn, came(), new Reach(today, soon));
    }

    /** When it came, nothing while it is owed. */
    public LocalDateTime came() {
        return doneAt == null ? submittedAt : doneAt;
    }

    /** Where the next page goes on. */
    public ObligationFilter.Place place() {
        return new ObligationFilter.Place(dueOn, id);
    }
}
