package org.jiuzhu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.assessment.Assessment.Recognition;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Sha256;

/** 审核意见: what the township proposes, with the reckoning it rests on as it was at that moment. */
@Entity
@Table(name = "review_opinion")
public class ReviewOpinion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    private int round;

    @Column(name = "officer_login")
    private String officerLogin;

    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    private boolean agreed;
    private String opinion;
    private boolean eligible;

    @Column(name = "counted_persons")
    private int countedPersons;

    @Column(name = "monthly_fen")
    private Fen monthly;

    @Enumerated(EnumType.STRING)
    private Recognition recognition = Recognition.NONE;

    @Lob
    private String explanation;

    @Column(name = "explanation_hash")
    private String explanationHash;

    protected ReviewOpinion() {}

    ReviewOpinion(
            AssistanceCase aCase, String officer, LocalDateTime at, boolean agreed, String opinion, Assessed reckoned) {
        Assessment a = reckoned.result();
        this.caseId = aCase.id();
        this.round = aCase.round();
        this.officerLogin = officer;
        this.writtenAt = at;
        this.agreed = agreed;
        this.opinion = opinion;
        this.eligible = a.eligible();
        this.countedPersons = a.countedPersons();
        this.monthly = a.monthly();
        this.recognition = a.eligible() ? a.recognition() : Recognition.NONE;
        this.explanation = reckoned.explanation();
        this.explanationHash = Sha256.of(explanation);
    }

    /** Whether a reckoning of today comes to the same end. */
    boolean agreesWith(Assessment today) {
        return eligible == today.eligible()
                && countedPersons == today.countedPersons()
                && monthly.equals(today.monthly())
                && recognition == (today.eligible() ? today.recognition() : Recognition.NONE);
    }

    public String officerLogin() {
        return officerLogin;
    }

    public LocalDateTime writtenAt() {
        return writtenAt;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public String opinion() {
        return opinion;
    }

    public boolean isEligible() {
        return eligible;
    }

    public int countedPersons() {
        return countedPersons;
    }

    /** What the household is proposed to be recognised as. */
    public Recognition recognition() {
        return recognition;
    }

    public Fen monthly() {
        return monthly;
    }

    public String explanation() {
        return explanation;
    }
}
