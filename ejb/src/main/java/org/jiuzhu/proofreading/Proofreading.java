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

/** 校对表: a township's month, signed by the township and then by the bureau when every difference is resolved. */
@Entity
@Table(name = "proofreading")
public class Proofreading {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "proof_month")
    private YearMonth month;

    @Enumerated(EnumType.STRING)
    private ProofState state = ProofState.OPEN;

    private int persons;
    private int differing;

    @Column(name = "compared_at")
    private LocalDateTime comparedAt;

    @Column(name = "township_signed_by")
    private String townshipSignedBy;

    @Column(name = "township_signed_at")
    private LocalDateTime townshipSignedAt;

    @Column(name = "bureau_signed_by")
    private String bureauSignedBy;

    @Column(name = "bureau_signed_at")
    private LocalDateTime bureauSignedAt;

    @Version
    private int version;

    protected Proofreading() {}

    Proofreading(String townshipCode, YearMonth month, LocalDateTime at) {
        this.townshipCode = townshipCode;
        this.month = month;
        this.comparedAt = at;
    }

    /** What the first comparison found stays; only the number of persons may grow with a newer roster. */
    void compared(int everybody, int different, boolean first, LocalDateTime at) {
        persons = everybody;
        differing = first ? different : Math.min(everybody, Math.max(differing, different));
        comparedAt = at;
    }

    /** @throws Refusal {@code proof.step-not-open} */
    void signForTownship(Officer officer, LocalDateTime at) {
        require(ProofState.OPEN);
        state = ProofState.SIGNED_BY_TOWNSHIP;
        townshipSignedBy = officer.login();
        townshipSignedAt = at;
    }

    /** @throws Refusal {@code proof.step-not-open} */
    void signForBureau(Officer officer, LocalDateTime at) {
        require(ProofState.SIGNED_BY_TOWNSHIP);
        state = ProofState.SIGNED;
        bureauSignedBy = officer.login();
        bureauSignedAt = at;
    }

    void require(ProofState wanted) {
        if (state != wanted) {
            throw new Refusal("proof.step-not-open", state);
        }
    }

    /** 准确率: of a thousand persons, how many stood the same on all sides when they were first compared. */
    public int accuracy() {
        return persons == 0 ? 1000 : (int) (1000L * (persons - differing) / persons);
    }

    public Long id() {
        return id;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public YearMonth month() {
        return month;
    }

    public ProofState state() {
        return state;
    }

    public int persons() {
        return persons;
    }

    public int differing() {
        return differing;
    }

    public LocalDateTime comparedAt() {
        return comparedAt;
    }

    public String townshipSignedBy() {
        return townshipSignedBy;
    }

    public LocalDateTime townshipSignedAt() {
        return townshipSignedAt;
    }

    public String bureauSignedBy() {
        return bureauSignedBy;
    }

    public LocalDateTime bureauSignedAt() {
        return bureauSignedAt;
    }
}
