package org.jiuzhu.adjustment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.casework.Authority.Signing;

/** By whom a change was decided, under which number the household was told, and when. */
@Embeddable
public class AdjustmentDecision {
    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "in_stead_of")
    private String inSteadOf;

    @Column(name = "instrument_id")
    private Long instrumentId;

    @Column(name = "decision_remark")
    private String remark;

    @Column(name = "notice_number")
    private String noticeNumber;

    private String seal;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    @Column(name = "delivered_how")
    private String deliveredHow;

    protected AdjustmentDecision() {}

    void sign(Signing signing, String said) {
        decidedBy = signing.officer().login();
        decidedAt = signing.at();
        inSteadOf = signing.inSteadOf();
        instrumentId = signing.instrumentId();
        remark = said;
    }

    void number(String number, String withSeal) {
        noticeNumber = number;
        seal = withSeal;
    }

    void delivered(LocalDate day, String how) {
        deliveredOn = day;
        deliveredHow = how;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public LocalDateTime decidedAt() {
        return decidedAt;
    }

    public String inSteadOf() {
        return inSteadOf;
    }

    public Long instrumentId() {
        return instrumentId;
    }

    public String remark() {
        return remark;
    }

    public String noticeNumber() {
        return noticeNumber;
    }

    public String seal() {
        return seal;
    }

    public LocalDate deliveredOn() {
        return deliveredOn;
    }

    public String deliveredHow() {
        return deliveredHow;
    }
}
