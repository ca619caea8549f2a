package org.jiuzhu.remedy;

import java.time.LocalDate;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.spotcheck.FindingCause;
import org.jiuzhu.spotcheck.FindingReason;

/** A reconsideration or lawsuit as the register shows and exports it; nothing of health or income. */
public record RemedyRow(
        long id,
        String number,
        RemedyKind kind,
        RemedyState state,
        String outsideNumber,
        String outsideBody,
        String claimantName,
        String caseNumber,
        String applicantName,
        String townshipName,
        AssistanceMatter matter,
        Attacked attacked,
        String actNumber,
        LocalDate deliveredOn,
        LocalDate filedOn,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate receivedOn,
        LocalDate answerDueOn,
        LocalDate answeredOn,
        LocalDate statementDueOn,
        LocalDate orderDueOn,
        LocalDate bureauDueOn,
        LocalDate dueOn,
        RemedyOutcome outcome,
        LocalDate decidedOn,
        String resultNumber,
        FindingReason reason,
        FindingCause cause) {

    public FilingTimeliness timeliness() {
        return new FilingTerm(firstDay, lastDay).of(filedOn);
    }

    /** The next day that matters; null where there is none. */
    public LocalDate due() {
        return Remedy.NO_TERM.equals(dueOn) ? null : dueOn;
    }

    public WaitsFor waitsFor() {
        if (state.isEnded()) {
            return WaitsFor.NOBODY;
        }
        if (statementDueOn != null || orderDueOn != null) {
            return WaitsFor.TOWNSHIP;
        }
        return bureauDueOn == null && state.isPending() ? WaitsFor.OUTSIDE : WaitsFor.BUREAU;
    }
}
