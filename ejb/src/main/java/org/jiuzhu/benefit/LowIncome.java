package org.jiuzhu.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jiuzhu.assessment.Assessment.Recognition;
import org.jiuzhu.casework.CaseGranted;

/** 低收入家庭认定: what a household is recognised as, from which day to which. */
@Entity
@Table(name = "recognition")
class LowIncome {
    @Id
    @Column(name = "case_id")
    private long caseId;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "household_id")
    private long householdId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Column(name = "head_name")
    private String headName;

    @Enumerated(EnumType.STRING)
    private Recognition kind;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected LowIncome() {}

    LowIncome(CaseGranted granted) {
        caseId = granted.caseId();
        decisionNumber = granted.decisionNumber();
        householdId = granted.householdId();
        townshipCode = granted.townshipCode();
        villageCode = granted.villageCode();
        headName = granted.headName();
        kind = granted.single().recognition();
        from = granted.decidedOn();
        until = granted.single().validUntil();
    }

    /** A newer recognition, 低保 or 特困 takes its place. */
    void end(LocalDate day) {
        endedOn = day;
    }
}
