package org.jiuzhu.casework;

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
import java.time.LocalDateTime;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Sha256;

/** One line of a case's history: step, hand, moment, remark; each line carries the hash of the line before. */
@Entity
@Table(name = "trail_entry")
public class TrailEntry {
    static final String BEGINNING = "0".repeat(64);
    private static final int LONGEST_REMARK = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "case_id")
    private AssistanceCase aCase;

    private int sequence;

    @Enumerated(EnumType.STRING)
    private CaseStep step;

    @Column(name = "officer_login")
    private String officerLogin;

    @Column(name = "officer_name")
    private String officerName;

    private LocalDateTime at;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private CaseState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private CaseState to;

    private String remark;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected TrailEntry() {}

    TrailEntry(AssistanceCase aCase, TrailEntry previous, CaseStep step, Hand hand, CaseState to, String remark) {
        this.aCase = aCase;
        this.sequence = previous == null ? 1 : previous.sequence + 1;
        this.step = step;
        this.officerLogin = hand.login();
        this.officerName = hand.name();
        this.at = hand.at();
        this.from = aCase.state();
        this.to = to;
        this.remark = limited(remark);
        this.previousHash = previous == null ? BEGINNING : previous.hash;
        this.hash = reckonHash();
    }

    private static String limited(String remark) {
        Faults faults = new Faults();
        faults.limit("remark", remark, LONGEST_REMARK);
        faults.refuseIfAny();
        return remark == null ? "" : remark;
    }

    private String reckonHash() {
        return Sha256.of(String.join(
                "\n",
                aCase.number(),
                Integer.toString(sequence),
                step.name(),
                officerLogin,
                officerName,
                at.toString(),
                from.name(),
                to.name(),
                remark,
                previousHash));
    }

    /** Whether the line is as it was written and follows that line. */
    boolean follows(TrailEntry previous) {
        return hash.equals(reckonHash())
                && previousHash.equals(previous == null ? BEGINNING : previous.hash)
                && sequence == (previous == null ? 1 : previous.sequence + 1);
    }

    public int sequence() {
        return sequence;
    }

    public CaseStep step() {
        return step;
    }

    public String officerLogin() {
        return officerLogin;
    }

    public String officerName() {
        return officerName;
    }

    public LocalDateTime at() {
        return at;
    }

    public CaseState from() {
        return from;
    }

    public CaseState to() {
        return to;
    }

    public String remark() {
        return remark;
    }

    /** Whose hand took a step, and when; the product itself has a hand too. */
    record Hand(String login, String name, LocalDateTime at) {
        static final String PRODUCT = CurrentOfficer.PRODUCT;
    }
}
