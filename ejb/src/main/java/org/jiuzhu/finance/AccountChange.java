package org.jiuzhu.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jiuzhu.access.Officer;
import org.jiuzhu.shared.Refusal;

/** An account put right after a payment came back: before and after, by one hand, confirmed by another. */
@Entity
@Table(name = "account_change")
public class AccountChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "fund_line_id")
    private long lineId;

    @Column(name = "household_id")
    private long householdId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Column(name = "head_name")
    private String headName;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    @Column(name = "before_bank")
    private String beforeBank;

    @Column(name = "before_holder")
    private String beforeHolder;

    @Column(name = "before_number")
    private String beforeNumber;

    private String bank;

    @Column(name = "account_holder")
    private String accountHolder;

    @Column(name = "account_number")
    private String accountNumber;

    private String evidence;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    private String remark = "";

    @Column(name = "open_line_id")
    private Long openLineId;

    @Version
    private int version;

    /** How far it has come. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        REJECTED
    }

    protected AccountChange() {}

    AccountChange(FundLine line, AccountForm form, Officer proposer, LocalDateTime at) {
        lineId = line.id();
        openLineId = line.id();
        householdId = line.householdId();
        townshipCode = line.townshipCode();
        villageCode = line.villageCode();
        headName = line.headName();
        beforeBank = line.bank();
        beforeHolder = line.accountHolder();
        beforeNumber = line.accountNumber();
        bank = form.bank.strip();
        accountHolder = form.accountHolder.strip();
        accountNumber = form.accountNumber.strip();
        evidence = form.evidence.strip();
        proposedBy = proposer.login();
        proposedAt = at;
    }

    /**
     * Another than who proposed it decides.
     *
     * @throws Refusal {@code finance.own-account}, {@code finance.account-decided}
     */
    void decide(State as, Officer officer, LocalDateTime at, String said) {
        if (state != State.PROPOSED) {
            throw new Refusal("finance.account-decided", state);
        }
        if (officer.login().equals(proposedBy)) {
            throw new Refusal("finance.own-account");
        }
        state = as;
        decidedBy = officer.login();
        decidedAt = at;
        remark = said == null ? "" : said.strip();
        openLineId = as == State.REJECTED ? null : openLineId;
    }

    public Long id() {
        return id;
    }

    public long lineId() {
        return lineId;
    }

    public long householdId() {
        return householdId;
    }

    public String townshipCode() {
        return townshipCode;
    }

    public String villageCode() {
        return villageCode;
    }

    public String headName() {
        return headName;
    }

    public State state() {
        return state;
    }

    public String beforeBank() {
        return beforeBank;
    }

    public String beforeHolder() {
        return beforeHolder;
    }

    public String beforeNumber() {
        return beforeNumber;
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

    public String evidence() {
        return evidence;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public LocalDateTime proposedAt() {
        return proposedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public LocalDateTime decidedAt() {
        return decidedAt;
    }

    public String remark() {
        return remark;
    }
}
