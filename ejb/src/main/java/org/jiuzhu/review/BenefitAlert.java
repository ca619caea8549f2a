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

/** 预警: something about a covered person that may change what is paid; once for each day it is about. */
@Entity
@Table(name = "benefit_alert")
public class BenefitAlert {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "benefit_id")
    private Long benefitId;

    @Column(name = "recognition_id")
    private Long recognitionId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private AlertKind kind;

    @Column(name = "about_on")
    private LocalDate aboutOn;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    private String detail;

    @Column(name = "raised_at")
    private LocalDateTime raisedAt;

    @Column(name = "handled_by")
    private String handledBy;

    @Column(name = "handled_at")
    private LocalDateTime handledAt;

    private String handling;

    @Version
    private int version;

    protected BenefitAlert() {}

    void handle(String by, LocalDateTime at, String how) {
        handledBy = by;
        handledAt = at;
        handling = how;
    }

    public boolean isHandled() {
        return handledAt != null;
    }

    public Long id() {
        return id;
    }

    public Long benefitId() {
        return benefitId;
    }

    public AlertKind kind() {
        return kind;
    }
}
