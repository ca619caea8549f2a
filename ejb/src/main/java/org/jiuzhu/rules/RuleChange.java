package org.jiuzhu.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.shared.Refusal;

/** A proposal to add a dated row to the rules: one officer of the bureau proposes, another signs or rejects. */
@Entity
@Table(name = "rule_change")
public class RuleChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private RuleSubject subject;

    @Column(name = "rule_key")
    private String key;

    @Column(name = "number_value")
    private BigDecimal number;

    @Column(name = "period_months")
    private int months;

    @Enumerated(EnumType.STRING)
    @Column(name = "limit_unit")
    private Deadline.Unit unit;

    @Column(name = "effective_from")
    private LocalDate from;

    @Column(name = "document_number")
    private String document;

    private String reason;
    private boolean confirmed;

    @Enumerated(EnumType.STRING)
    private RuleChangeState state = RuleChangeState.PROPOSED;

    @Column(name = "open_key")
    private String openKey;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    private String remark = "";

    @Version
    private int version;

    protected RuleChange() {}

    RuleChange(RuleChangeText text, String login, LocalDateTime at) {
        this.subject = text.key().subject();
        this.key = text.key().name();
        this.number = text.value().number();
        this.months = text.value().months();
        this.unit = text.value().unit();
        this.from = text.from();
        this.document = text.document();
        this.reason = text.reason();
        this.confirmed = text.confirmed();
        this.openKey = key;
        this.proposedBy = login;
        this.proposedAt = at;
    }

    /** What it would add. */
    public RuleChangeText text() {
        RuleValue value = new RuleValue(number, months, unit);
        return new RuleChangeText(new RuleKey(subject, key), value, from, document, confirmed, reason);
    }

    public boolean isOpen() {
        return state == RuleChangeState.PROPOSED;
    }

    /** Four eyes (decision 15): whoever proposed it may take it back and do nothing else. */
    public boolean isBy(String login) {
        return proposedBy.equals(login);
    }

    void sign(String login, LocalDateTime at, String said) {
        decideByAnother(RuleChangeState.SIGNED, login, at, said);
    }

    void reject(String login, LocalDateTime at, String said) {
        decideByAnother(RuleChangeState.REJECTED, login, at, said);
    }

    void withdraw(String login, LocalDateTime at) {
        if (!isBy(login)) {
            throw new Refusal("rules.change-not-yours");
        }
        decide(RuleChangeState.WITHDRAWN, login, at, "");
    }

    private void decideByAnother(RuleChangeState to, String login, LocalDateTime at, String said) {
        if (isBy(login)) {
            throw new Refusal("rules.change-own");
        }
        decide(to, login, at, said);
    }

    private void decide(RuleChangeState to, String login, LocalDateTime at, String said) {
        if (!isOpen()) {
            throw new Refusal("rules.change-decided", state);
        }
        state = to;
        openKey = null;
        decidedBy = login;
        decidedAt = at;
        remark = said;
    }

    public Long id() {
        return id;
    }

    public RuleChangeState state() {
        return state;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public LocalDateTime proposedAt() {
        return proposedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public LocalDateTime decidedAt() {
        return decidedAt;
    }

    public String remark() {
        return remark;
    }
}
