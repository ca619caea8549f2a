package org.jiuzhu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.assessment.Assessment.Recognition;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.shared.Fen;

/** The decision of a case, in whose name, under which instrument and seal, with the reckoning it rests on. */
@Entity
public class Decision {
    /** Granted or refused; withdrawn cases have no decision. */
    public enum Outcome {
        GRANTED,
        REFUSED
    }

    @Id
    @Column(name = "case_id")
    private Long caseId;

    // Those of its case, so that a month's decisions are counted from one index (coming.sql).
    @Column(name = "township_code", updatable = false)
    private String townshipCode;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AssistanceMatter matter;

    @Column(name = "document_number")
    private String documentNumber;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "in_name_of")
    private String inNameOf;

    @Column(name = "instrument_id")
    private Long instrumentId;

    private String seal;

    @Column(name = "monthly_fen")
    private Fen monthly;

    private int persons;

    @Enumerated(EnumType.STRING)
    private Recognition recognition = Recognition.NONE;

    @Column(name = "first_entitled")
    private YearMonth firstEntitled;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Lob
    private String explanation;

    @Lob
    private String facts;

    @Enumerated(EnumType.STRING)
    @Column(name = "assessed_under")
    private RuleVersion assessedUnder;

    @Column(name = "substitute_for")
    private String substituteFor;

    private String reason;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Column(name = "notified_how")
    private String notifiedHow;

    protected Decision() {}

    Decision(AssistanceCase aCase, Outcome outcome, Signature signature, Assessed reckoned, String reason) {
        Assessment assessment = reckoned.result();
        this.caseId = aCase.id();
        this.townshipCode = aCase.townshipCode();
        this.matter = aCase.matter();
        this.outcome = outcome;
        this.documentNumber = signature.documentNumber();
        this.decidedBy = signature.officer();
        this.decidedAt = signature.at();
        this.inNameOf = signature.inNameOf();
        this.instrumentId = signature.instrumentId();
        this.seal = signature.seal();
        this.persons = assessment.countedPersons();
        this.explanation = reckoned.explanation();
        this.facts = reckoned.factsText();
        this.assessedUnder = reckoned.rules().version();
        this.reason = reason == null ? "" : reason;
        boolean granted = outcome == Outcome.GRANTED;
        this.monthly = granted ? assessment.monthly() : Fen.ZERO;
        this.recognition = granted ? assessment.recognition() : Recognition.NONE;
        this.firstEntitled = granted && aCase.matter().isMonthly()
                ? YearMonth.from(signature.at()).plusMonths(1)
                : null;
        this.validUntil = granted && aCase.matter() == AssistanceMatter.DISHOURU ? validUntil(reckoned) : null;
    }

    /** A recognition holds to the same date of a later year, that day included (decision 24). */
    private static LocalDate validUntil(Assessed reckoned) {
        int months =
                reckoned.rules().figure(Parameter.CERTIFICATE_MONTHS).value().intValueExact();
        return reckoned.rules().day().plusMonths(months);
    }

    /** Under which number, by whom, in whose name, by what authority and with which seal a decision is signed. */
    record Signature(
            String documentNumber, String officer, LocalDateTime at, String inNameOf, Long instrumentId, String seal) {}

    Decision inSteadOf(String absent) {
        substituteFor = absent;
        return this;
    }

    void notified(LocalDate day, String how) {
        notifiedOn = day;
        notifiedHow = how;
    }

    public Long caseId() {
        return caseId;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public Outcome outcome() {
        return outcome;
    }

    public boolean isGranted() {
        return outcome == Outcome.GRANTED;
    }

    public String decidedBy() {
        return decidedBy;
    }

    /** In whose lawful stead it was signed; nobody's as a rule. */
    public String substituteFor() {
        return substituteFor;
    }

    public LocalDateTime decidedAt() {
        return decidedAt;
    }

    public String inNameOf() {
        return inNameOf;
    }

    public Long instrumentId() {
        return instrumentId;
    }

    public String seal() {
        return seal;
    }

    public Fen monthly() {
        return monthly;
    }

    public int persons() {
        return persons;
    }

    /** The first month that is paid; nothing for a single grant and for a recognition. */
    public YearMonth firstEntitled() {
        return firstEntitled;
    }

    /** What the household was found to be. */
    public Recognition recognition() {
        return recognition;
    }

    /** The last day of a recognition; nothing in other matters. */
    public LocalDate validUntil() {
        return validUntil;
    }

    public String explanation() {
        return explanation;
    }

    /** What was assessed, as it may be assessed again; null where the decision is older than this record. */
    public String facts() {
        return facts;
    }

    public RuleVersion assessedUnder() {
        return assessedUnder;
    }

    public String reason() {
        return reason;
    }

    public LocalDate notifiedOn() {
        return notifiedOn;
    }

    public String notifiedHow() {
        return notifiedHow;
    }
}
