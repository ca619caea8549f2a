package org.jiuzhu.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** 定期复核 of one benefit: by when, of which class, and what came of it. */
@Entity
@Table(name = "review_due")
public class ReviewDue {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "benefit_id")
    private long benefitId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "household_class")
    private HouseholdClass householdClass;

    @Column(name = "counted_from")
    private LocalDate countedFrom;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ReviewCause cause = ReviewCause.ROUTINE;

    @Column(name = "opened_at")
    private LocalDateTime openedAt;

    @Column(name = "class_reason")
    private String classReason;

    @Column(name = "class_by")
    private String classBy;

    @Column(name = "postponed_under")
    private String postponedUnder;

    @Column(name = "postponed_by")
    private String postponedBy;

    @Column(name = "first_due_on")
    private LocalDate firstDueOn;

    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;

    private String remark;
    private String evidence;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "open_benefit_id")
    private Long openBenefitId;

    @Version
    private int version;

    protected ReviewDue() {}

    ReviewDue(long benefitId, HouseholdClass householdClass, LocalDate countedFrom, int months) {
        this.benefitId = benefitId;
        this.openBenefitId = benefitId;
        this.householdClass = householdClass;
        this.countedFrom = countedFrom;
        this.dueOn = HouseholdClass.dueOn(countedFrom, months);
    }

    /** Another class, with the reason; what was postponed or asked for by a report keeps its day. */
    void classify(HouseholdClass other, int months, String reason, String by) {
        requireOpen();
        householdClass = other;
        classReason = reason.strip();
        classBy = by;
        if (cause == ReviewCause.ROUTINE && postponedUnder == null) {
            dueOn = HouseholdClass.dueOn(countedFrom, months);
        }
    }

    /** Later because of a major emergency (最低生活保障审核确认办法 art. 31), under the document that says so. */
    void postpone(LocalDate day, String document, String by) {
        requireOpen();
        if (!day.isAfter(dueOn)) {
            throw new FieldRefusal("postponedTo", "review.later", dueOn);
        }
        firstDueOn = firstDueOn == null ? dueOn : firstDueOn;
        dueOn = day;
        postponedUnder = document.strip();
        postponedBy = by;
    }

    /** Wanted now, whatever its interval. */
    void bringForward(ReviewCause why, LocalDate day) {
        requireOpen();
        cause = why;
        dueOn = day.isBefore(dueOn) ? day : dueOn;
    }

    void complete(ReviewOutcome came, String said, String shown, LocalDate day, String by) {
        requireOpen();
        outcome = came;
        remark = said.strip();
        evidence = shown.strip();
        doneOn = day;
        doneBy = by;
        openBenefitId = null;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Refusal("review.done", doneOn);
        }
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isPostponed() {
        return postponedUnder != null;
    }

    public Long id() {
        return id;
    }

    public long benefitId() {
        return benefitId;
    }

    public HouseholdClass householdClass() {
        return householdClass;
    }

    public LocalDate countedFrom() {
        return countedFrom;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ReviewCause cause() {
        return cause;
    }

    public String classReason() {
        return classReason;
    }

    public String postponedUnder() {
        return postponedUnder;
    }

    public LocalDate firstDueOn() {
        return firstDueOn;
    }

    public ReviewOutcome outcome() {
        return outcome;
    }

    public String remark() {
        return remark;
    }

    public String evidence() {
        return evidence;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public String doneBy() {
        return doneBy;
    }
}
