package org.jiuzhu.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Fen;

/** One payment to one account; written by statements, read here. */
@Entity
@Table(name = "fund_line")
public class FundLine {
    @Id
    private Long id;

    @Column(name = "request_id")
    private long requestId;

    private int sequence;

    @Column(name = "list_id")
    private long listId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private AssistanceMatter matter;

    @Enumerated(EnumType.STRING)
    private Registration registration;

    @Column(name = "benefit_id")
    private Long benefitId;

    @Column(name = "household_id")
    private long householdId;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "head_name")
    private String headName;

    @Column(name = "amount_fen")
    private Fen amount;

    private String bank;

    @Column(name = "account_holder")
    private String accountHolder;

    @Column(name = "account_number")
    private String accountNumber;

    @Column(name = "holder_identity")
    private String holderIdentity;

    @Column(name = "original_id")
    private Long originalId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "return_reason")
    private BankReason returnReason;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private boolean settled;

    protected FundLine() {}

    public Long id() {
        return id;
    }

    public long requestId() {
        return requestId;
    }

    public int sequence() {
        return sequence;
    }

    public long listId() {
        return listId;
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

    public Registration registration() {
        return registration;
    }

    public Long benefitId() {
        return benefitId;
    }

    public long householdId() {
        return householdId;
    }

    public String certificateNumber() {
        return certificateNumber;
    }

    public String headName() {
        return headName;
    }

    public Fen amount() {
        return amount;
    }

    public String bank() {
        return bank;
    }

    public String accountHolder() {
        return accountHolder;
    }

    public String accountNumber() {
        return accountNumber;
    }

    public String holderIdentity() {
        return holderIdentity;
    }

    public Long originalId() {
        return originalId;
    }

    public Outcome outcome() {
        return outcome;
    }

    public BankReason returnReason() {
        return returnReason;
    }

    public boolean isSettled() {
        return settled;
    }

    public LocalDate paidOn() {
        return paidOn;
    }
}
