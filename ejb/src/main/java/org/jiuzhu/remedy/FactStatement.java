package org.jiuzhu.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/** 陈述: what the bureau asks a township about the facts of an attacked decision, and what it says. */
@Entity
@Table(name = "remedy_statement")
public class FactStatement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "remedy_id")
    private long remedyId;

    private int ordinal;
    private String question;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private LocalDateTime askedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String words;

    @Column(name = "stated_by")
    private String statedBy;

    @Column(name = "stated_at")
    private LocalDateTime statedAt;

    @Column(name = "open_remedy_id")
    private Long openRemedyId;

    @Version
    private int version;

    protected FactStatement() {}

    FactStatement(long remedyId, int ordinal, String question, LocalDate dueOn, Hand hand) {
        this.remedyId = remedyId;
        this.ordinal = ordinal;
        this.question = question;
        this.dueOn = dueOn;
        this.askedBy = hand.login();
        this.askedAt = hand.at();
        this.openRemedyId = remedyId;
    }

    /** @throws Refusal {@code remedy.same-hand} by whoever asked */
    void say(String said, Hand hand) {
        if (hand.login().equals(askedBy)) {
            throw new Refusal("remedy.same-hand");
        }
        words = said;
        statedBy = hand.login();
        statedAt = hand.at();
        openRemedyId = null;
    }

    public int ordinal() {
        return ordinal;
    }

    public String question() {
        return question;
    }

    public String askedBy() {
        return askedBy;
    }

    public LocalDateTime askedAt() {
        return askedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isSaid() {
        return words != null;
    }

    public boolean isSaidLate() {
        return isSaid() && statedAt.toLocalDate().isAfter(dueOn);
    }

    public String words() {
        return words;
    }

    public String statedBy() {
        return statedBy;
    }

    public LocalDateTime statedAt() {
        return statedAt;
    }
}
