package org.jiuzhu.publicity;

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
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.area.WorkingDays;
import org.jiuzhu.assessment.Assessment.Recognition;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.ReviewOpinion;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;

/** A notice on the village board: only what the rules let everyone see (民发〔2021〕57号 art. 19, art. 24). */
@Entity
@Table(name = "publicity_notice")
public class Notice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @ManyToOne
    @JoinColumn(name = "case_id")
    private AssistanceCase aCase;

    private int round;

    /** The first notice of the round or, under 民发〔2012〕220号, the second. */
    private int ordinal = 1;

    @Enumerated(EnumType.STRING)
    private Recognition recognition;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private AssistanceMatter matter;

    @Column(name = "applicant_name")
    private String applicantName;

    private int persons;

    @Column(name = "monthly_fen")
    private Fen monthly;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    private String remark = "";

    protected Notice() {}

    Notice(AssistanceCase aCase, String number, Proposal proposed, LocalDate postedOn, LocalDate endsOn) {
        this.aCase = aCase;
        this.number = number;
        this.round = aCase.round();
        this.townshipCode = aCase.townshipCode();
        this.villageCode = aCase.villageCode();
        this.matter = aCase.matter();
        this.applicantName = publicName(aCase, postedOn);
        this.persons = proposed.persons();
        this.monthly = proposed.monthly();
        this.recognition = proposed.recognition();
        this.ordinal = aCase.isSecondNotice() ? 2 : 1;
        this.postedOn = postedOn;
        this.endsOn = endsOn;
    }

    /** What is proposed and may be seen. */
    record Proposal(int persons, Fen monthly, Recognition recognition) {
        static Proposal of(ReviewOpinion opinion) {
            return new Proposal(opinion.countedPersons(), opinion.monthly(), opinion.recognition());
        }
    }

    /**
     * The last day of a notice posted on that day for so many calendar days: the posting day is not counted, an end on a
     * day off rolls to the next working day (decisions 5, 22).
     */
    public static LocalDate lastDay(LocalDate posted, int days, WorkingDays calendar) {
        return calendar.rolled(posted.plusDays(days));
    }

    /** A minor is never named in public: the first character stands alone. */
    private static String publicName(AssistanceCase aCase, LocalDate day) {
        String name = aCase.applicant().name();
        return PublicName.isMinor(aCase.applicant().bornOn(), day) ? PublicName.ofMinor(name) : name;
    }

    /** The last day has passed and the notice hangs still. */
    boolean isOver(LocalDate today) {
        return endedAt == null && endsOn.isBefore(today);
    }

    void end(LocalDateTime at) {
        endedAt = at;
    }

    /** Says more to everyone who reads it; the linter has passed it. */
    Notice saying(String more) {
        remark = more == null ? "" : more.strip();
        return this;
    }

    /** Whether something may still be objected: it hangs, and its last day has not passed. */
    boolean isRunning(LocalDate today) {
        return endedAt == null && !endsOn.isBefore(today);
    }

    AssistanceCase aCase() {
        return aCase;
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String villageCode() {
        return villageCode;
    }

    public AssistanceMatter matter() {
        return matter;
    }

    public String applicantName() {
        return applicantName;
    }

    public int persons() {
        return persons;
    }

    /** What the household is proposed to be recognised as. */
    public Recognition recognition() {
        return recognition;
    }

    public int ordinal() {
        return ordinal;
    }

    public Fen monthly() {
        return monthly;
    }

    public LocalDate postedOn() {
        return postedOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** What the township says beside the figures, often nothing. */
    public String remark() {
        return remark;
    }

    public LocalDateTime endedAt() {
        return endedAt;
    }
}
