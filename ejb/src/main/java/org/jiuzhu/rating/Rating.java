package org.jiuzhu.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.rules.AssistanceMatter;

/** 评价: what an applicant said of the handling of a case; given once, never changed (一次一评). */
@Entity
@Table(name = "rating")
public class Rating {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id", updatable = false)
    private long caseId;

    @Column(name = "township_code", updatable = false)
    private String townshipCode;

    @Column(name = "village_code", updatable = false)
    private String villageCode;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AssistanceMatter matter;

    @Column(updatable = false)
    private RatingGrade grade;

    @Column(updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RatingChannel channel;

    @Column(name = "rated_on", updatable = false)
    private LocalDate ratedOn;

    @Column(name = "entered_by", updatable = false)
    private String enteredBy;

    @Column(name = "entered_at", updatable = false)
    private LocalDateTime enteredAt;

    protected Rating() {}

    /** @param enteredBy null where the applicant rated over the public page */
    Rating(AssistanceCase aCase, Said said, String enteredBy, LocalDateTime at) {
        this.caseId = aCase.id();
        this.townshipCode = aCase.townshipCode();
        this.villageCode = aCase.villageCode();
        this.matter = aCase.matter();
        this.grade = said.grade();
        this.words = said.words();
        this.channel = said.channel();
        this.ratedOn = at.toLocalDate();
        this.enteredBy = enteredBy;
        this.enteredAt = at;
    }

    /** What was said, and over which way. */
    record Said(RatingGrade grade, String words, RatingChannel channel) {
        static Said of(RatingGrade grade, String words, RatingChannel channel) {
            return new Said(grade, words == null ? "" : words.strip(), channel);
        }
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public String villageCode() {
        return villageCode;
    }

    public AssistanceMatter matter() {
        return matter;
    }

    public RatingGrade grade() {
        return grade;
    }

    public String words() {
        return words;
    }

    public RatingChannel channel() {
        return channel;
    }

    public LocalDate ratedOn() {
        return ratedOn;
    }

    /** Null where the applicant rated over the public page. */
    public String enteredBy() {
        return enteredBy;
    }

    public LocalDateTime enteredAt() {
        return enteredAt;
    }
}
