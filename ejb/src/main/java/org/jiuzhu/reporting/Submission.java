package org.jiuzhu.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jiuzhu.access.Officer;
import org.jiuzhu.evidence.EvidenceFile;
import org.jiuzhu.shared.Refusal;

/** 报送: what was submitted for an obligation, and its receipt or why it was given back. */
@Entity
@Table(name = "report_submission")
public class Submission {
    /** What became of it. */
    public enum Outcome {
        RECEIVED,
        RETURNED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "obligation_id")
    private Long obligationId;

    @Column(name = "township_code")
    private String townshipCode;

    private int sequence;
    private String text;

    @ManyToOne
    @JoinColumn(name = "file_id")
    private EvidenceFile file;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "evaluation_id")
    private Long evaluationId;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private LocalDateTime submittedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    private String receipt;
    private String reason;

    @Column(name = "open_obligation_id")
    private Long openObligationId;

    @Version
    private int version;

    protected Submission() {}

    Submission(Obligation obligation, int sequence, String text, Officer officer, LocalDateTime at) {
        this.obligationId = obligation.id();
        this.townshipCode = obligation.townshipCode();
        this.sequence = sequence;
        this.text = text;
        this.submittedBy = officer.login();
        this.submittedAt = at;
        this.openObligationId = obligation.id();
    }

    Submission with(EvidenceFile enclosed, String name) {
        file = enclosed;
        fileName = name;
        return this;
    }

    Submission of(Evaluation evaluation) {
        evaluationId = evaluation.id();
        return this;
    }

    /** @throws Refusal {@code submission.same-hand} to whoever submitted it, {@code submission.decided} */
    void receive(String number, Officer officer, LocalDateTime at) {
        decide(Outcome.RECEIVED, officer, at);
        receipt = number;
    }

    /** @throws Refusal {@code submission.same-hand} to whoever submitted it, {@code submission.decided} */
    void giveBack(String why, Officer officer, LocalDateTime at) {
        decide(Outcome.RETURNED, officer, at);
        reason = why;
        openObligationId = null;
    }

    private void decide(Outcome how, Officer officer, LocalDateTime at) {
        if (outcome != null) {
            throw new Refusal("submission.decided");
        }
        if (officer.login().equals(submittedBy)) {
            throw new Refusal("submission.same-hand");
        }
        outcome = how;
        decidedBy = officer.login();
        decidedAt = at;
    }

    public Long id() {
        return id;
    }

    public Long obligationId() {
        return obligationId;
    }

    public int sequence() {
        return sequence;
    }

    public String text() {
        return text;
    }

    public EvidenceFile file() {
        return file;
    }

    public String fileName() {
        return fileName;
    }

    public Long evaluationId() {
        return evaluationId;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public LocalDateTime submittedAt() {
        return submittedAt;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public LocalDateTime decidedAt() {
        return decidedAt;
    }

    public String receipt() {
        return receipt;
    }

    public String reason() {
        return reason;
    }
}
