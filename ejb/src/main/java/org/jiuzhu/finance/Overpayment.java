package org.jiuzhu.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jiuzhu.access.Officer;
import org.jiuzhu.benefit.Benefit;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Refusal;

/** 多发追回: what a household was paid too much and why, by one hand, confirmed by another. */
@Entity
public class Overpayment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "benefit_id")
    private long benefitId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Column(name = "head_name")
    private String headName;

    @Enumerated(EnumType.STRING)
    private OverpaymentReason reason;

    @Enumerated(EnumType.STRING)
    private AccountChange.State state = AccountChange.State.PROPOSED;

    @Column(name = "amount_fen")
    private Fen amount;

    @Column(name = "monthly_fen")
    private Fen monthly;

    private String explanation;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "decision_remark")
    private String remark = "";

    @Version
    private int version;

    protected Overpayment() {}

    Overpayment(Benefit benefit, OverpaymentForm form, Officer proposer, LocalDateTime at) {
        benefitId = benefit.id();
        townshipCode = benefit.townshipCode();
        villageCode = benefit.villageCode();
        headName = benefit.headName();
        reason = form.reason;
        explanation = form.explanation.strip();
        monthly = form.monthlyYuan == null || form.monthlyYuan.signum() == 0 ? null : Fen.ofYuan(form.monthlyYuan);
        amount = form.taken().stream().map(month -> Fen.ofYuan(month.yuan)).reduce(Fen.ZERO, Fen::plus);
        proposedBy = proposer.login();
        proposedAt = at;
    }

    /** @throws Refusal {@code finance.account-decided}, {@code finance.own-overpayment} */
    void decide(AccountChange.State as, Officer officer, LocalDateTime at, String said) {
        if (state != AccountChange.State.PROPOSED) {
            throw new Refusal("finance.account-decided", state);
        }
        if (officer.login().equals(proposedBy)) {
            throw new Refusal("finance.own-overpayment");
        }
        state = as;
        decidedBy = officer.login();
        decidedAt = at;
        remark = said == null ? "" : said.strip();
    }

    public Long id() {
        return id;
    }

    public long benefitId() {
        return benefitId;
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

    public OverpaymentReason reason() {
        return reason;
    }

    public AccountChange.State state() {
        return state;
    }

    public Fen amount() {
        return amount;
    }

    /** The most that is kept back from one list; null where the household pays it back itself. */
    public Fen monthly() {
        return monthly;
    }

    public String explanation() {
        return explanation;
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
