package org.jiuzhu.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jiuzhu.spotcheck.FindingCause;
import org.jiuzhu.spotcheck.FindingReason;

/** How it ended; what was lost is a finding with its reason and its cause (容错). */
@Embeddable
public class RemedyResult {
    @Enumerated(EnumType.STRING)
    private RemedyOutcome outcome;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "result_number")
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "finding_reason")
    private FindingReason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "finding_cause")
    private FindingCause cause;

    private String finding;

    protected RemedyResult() {}

    static RemedyResult of(OutcomeForm form) {
        RemedyResult result = new RemedyResult();
        result.outcome = form.outcome;
        result.decidedOn = form.decidedOn;
        result.number = form.resultNumber.strip();
        if (form.outcome.isLost()) {
            result.reason = form.reason;
            result.cause = form.cause;
            result.finding = form.finding.strip();
        }
        return result;
    }

    static RemedyResult withdrawn(LocalDate day) {
        RemedyResult result = new RemedyResult();
        result.outcome = RemedyOutcome.WITHDRAWN;
        result.decidedOn = day;
        return result;
    }

    public RemedyOutcome outcome() {
        return outcome;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Of the review decision or the judgment; null where it was withdrawn. */
    public String number() {
        return number;
    }

    public FindingReason reason() {
        return reason;
    }

    public FindingCause cause() {
        return cause;
    }

    public String finding() {
        return finding;
    }
}
