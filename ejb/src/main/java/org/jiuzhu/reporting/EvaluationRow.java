package org.jiuzhu.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** An evaluation as a list shows it. */
public record EvaluationRow(
        Long id,
        String title,
        String unit,
        LocalDate from,
        LocalDate to,
        String draftedBy,
        String submittedBy,
        LocalDateTime submittedAt,
        String receipt,
        String returned) {

    /** Where it stands. */
    public EvaluationState state() {
        return EvaluationState.of(submittedAt != null, receipt != null, returned != null);
    }
}
