package org.jiuzhu.review;

import java.time.LocalDate;

/** A household's report as a list shows it. */
public record HouseholdReportRow(
        long id,
        long benefitId,
        String headName,
        String villageName,
        ReportKind kind,
        String what,
        LocalDate since,
        LocalDate reportedOn,
        String reporter,
        boolean late,
        ReportOutcome outcome,
        String reason) {
    public boolean isOpen() {
        return outcome == null;
    }
}
