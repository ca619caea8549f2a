package org.jiuzhu.proofreading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jiuzhu.access.Officer;
import org.jiuzhu.shared.Refusal;

/** A person who is not the same on all three sides: assigned to one, explained by it, resolved by another hand. */
@Entity
@Table(name = "proof_difference")
public class ProofDifference {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "proofreading_id")
    private long proofreadingId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "proof_month")
    private YearMonth month;

    @Enumerated(EnumType.STRING)
    private DifferenceKind kind;

    @Column(name = "identity_number")
    private String identityNumber;

    private String name;
    private String ours;
    private String theirs;
    private String bank;

    @Column(name = "benefit_id")
    private Long benefitId;

    @Enumerated(EnumType.STRING)
    private ProofSide side;

    @Enumerated(EnumType.STRING)
    private DifferenceCause cause;

    private String explanation;

    @Column(name = "explained_by")
    private String explainedBy;

    @Column(name = "explained_at")
    private LocalDateTime explainedAt;

    @Column(name = "resolved_by")
    private String resolvedBy;

    @Column(name = "resolved_at")
    private LocalDateTime resolvedAt;

    @Column(name = "gone_at")
    private LocalDateTime goneAt;

    @Version
    private int version;

    protected ProofDifference() {}

    /** @throws Refusal {@code proof.resolved} */
    void assign(ProofSide to) {
        requireOpen();
        side = to;
    }

    /** @throws Refusal {@code proof.resolved} */
    void explain(DifferenceCause why, String words, Officer officer, LocalDateTime at) {
        requireOpen();
        cause = why;
        explanation = words;
        explainedBy = officer.login();
        explainedAt = at;
    }

    /** @throws Refusal {@code proof.resolved}, {@code proof.unexplained}, {@code proof.same-hand} */
    void resolve(Officer officer, LocalDateTime at) {
        requireOpen();
        if (cause == null) {
            throw new Refusal("proof.unexplained");
        }
        if (officer.login().equals(explainedBy)) {
            throw new Refusal("proof.same-hand");
        }
        resolvedBy = officer.login();
        resolvedAt = at;
    }

    private void requireOpen() {
        if (isResolved() || isGone()) {
            throw new Refusal("proof.resolved");
        }
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    /** Whether it was gone when the month was compared again. */
    public boolean isGone() {
        return goneAt != null;
    }

    public boolean isExplained() {
        return cause != null;
    }

    public Long id() {
        return id;
    }

    long proofreadingId() {
        return proofreadingId;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public YearMonth month() {
        return month;
    }

    public DifferenceKind kind() {
        return kind;
    }

    public String identityNumber() {
        return identityNumber;
    }

    public String name() {
        return name;
    }

    public String ours() {
        return ours;
    }

    public String theirs() {
        return theirs;
    }

    /** PAID, RETURNED, or nothing where the bank has not answered. */
    public String bank() {
        return bank;
    }

    public Long benefitId() {
        return benefitId;
    }

    public ProofSide side() {
        return side;
    }

    public DifferenceCause cause() {
        return cause;
    }

    public String explanation() {
        return explanation;
    }

    public String explainedBy() {
        return explainedBy;
    }

    public String resolvedBy() {
        return resolvedBy;
    }
}
