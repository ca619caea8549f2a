package org.jiuzhu.rules;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What every row of the rules has in common: its first day, the document behind it, and its hands. Never changed. */
@MappedSuperclass
abstract class DatedRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "effective_from", updatable = false)
    private LocalDate from;

    @Column(updatable = false)
    private int revision;

    @Column(name = "document_number", updatable = false)
    private String documentNumber;

    @Column(updatable = false)
    private boolean confirmed;

    @Column(updatable = false)
    private String reason;

    @Column(name = "signed_at", updatable = false)
    private LocalDateTime signedAt;

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    @Column(name = "signed_by", updatable = false)
    private String signedBy;

    DatedRow() {}

    /** What a signed proposal adds. */
    DatedRow(RuleChange change, int revision) {
        RuleChangeText text = change.text();
        this.from = text.from();
        this.revision = revision;
        this.documentNumber = text.document();
        this.confirmed = text.confirmed();
        this.reason = text.reason();
        this.signedAt = change.decidedAt();
        this.proposedBy = change.proposedBy();
        this.signedBy = change.decidedBy();
    }

    abstract RuleKey key();

    abstract RuleValue value();

    Figure figure() {
        RuleValue value = value();
        return new Figure(value.number(), value.months(), documentNumber, from, revision, confirmed);
    }

    RuleRow row() {
        RuleRow.Hands hands = new RuleRow.Hands(signedAt, proposedBy, signedBy);
        return new RuleRow(key(), value(), from, revision, documentNumber, confirmed, reason, hands);
    }
}
