package org.jiuzhu.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jiuzhu.casework.CaseGranted;
import org.jiuzhu.shared.Fen;

/** 临时救助: the one sum that a decision grants, and what of it was handed over before. */
@Entity
@Table(name = "single_grant")
class SingleGrant {
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

    @Column(name = "amount_fen")
    private Fen amount;

    @Column(name = "given_fen")
    private Fen given;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    protected SingleGrant() {}

    SingleGrant(CaseGranted granted) {
        caseId = granted.caseId();
        decisionNumber = granted.decisionNumber();
        householdId = granted.householdId();
        townshipCode = granted.townshipCode();
        villageCode = granted.villageCode();
        headName = granted.headName();
        amount = granted.single().amount();
        given = granted.single().givenAtOnce();
        decidedOn = granted.decidedOn();
    }
}
