package org.jiuzhu.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.YearMonth;
import org.jiuzhu.assessment.Assessment.Parts;
import org.jiuzhu.casework.CaseGranted.MonthlyAmount;
import org.jiuzhu.shared.Fen;

/** What a benefit pays a month from that month on, until a later amount follows; nothing while it is suspended. */
@Embeddable
public class BenefitAmount {
    @Column(name = "from_month")
    private YearMonth from;

    /** Not before that list; an earlier month comes on it as back pay (decision 32). */
    @Column(name = "first_list_month")
    private YearMonth firstList;

    @Column(name = "monthly_fen")
    private Fen monthly;

    @Column(name = "supplement_fen")
    private Fen supplement;

    @Column(name = "care_fen")
    private Fen care;

    private int persons;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Column(name = "adjustment_id")
    private Long adjustmentId;

    @Column(name = "change_id", insertable = false, updatable = false)
    private Long changeId;

    protected BenefitAmount() {}

    BenefitAmount(MonthlyAmount amount, YearMonth firstList) {
        this(amount, firstList, amount.byStandard() ? Reason.STANDARD : Reason.DECISION, null);
    }

    private BenefitAmount(MonthlyAmount amount, YearMonth firstList, Reason reason, Long adjustmentId) {
        this.from = amount.from();
        this.firstList = firstList;
        this.monthly = amount.monthly();
        this.supplement = amount.parts().supplement();
        this.care = amount.parts().care();
        this.persons = amount.persons();
        this.reason = reason;
        this.adjustmentId = adjustmentId;
    }

    /** What an adjustment makes of it. */
    static BenefitAmount adjusted(MonthlyAmount amount, YearMonth firstList, long adjustmentId) {
        Reason reason = amount.byStandard() ? Reason.STANDARD : Reason.ADJUSTMENT;
        return new BenefitAmount(amount, firstList, reason, adjustmentId);
    }

    /** Nothing is paid from that month on. */
    static BenefitAmount suspended(YearMonth from, int persons, long adjustmentId) {
        MonthlyAmount nothing = new MonthlyAmount(from, Fen.ZERO, Parts.NONE, persons, false);
        return new BenefitAmount(nothing, from, Reason.SUSPENSION, adjustmentId);
    }

    /** Why an amount begins. */
    public enum Reason {
        DECISION,
        STANDARD,
        ADJUSTMENT,
        SUSPENSION
    }

    /** The same as an amount of its own, from another month on. */
    MonthlyAmount from(YearMonth month) {
        return new MonthlyAmount(month, monthly, new Parts(supplement, care), persons, false);
    }

    boolean isSuspension() {
        return reason == Reason.SUSPENSION;
    }

    public YearMonth from() {
        return from;
    }

    public Fen monthly() {
        return monthly;
    }

    public Fen supplement() {
        return supplement;
    }

    public Fen care() {
        return care;
    }

    public int persons() {
        return persons;
    }

    public Reason reason() {
        return reason;
    }

    public Long adjustmentId() {
        return adjustmentId;
    }
}
