package org.jiuzhu.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.YearMonth;
import org.jiuzhu.casework.CaseGranted.MonthlyAmount;
import org.jiuzhu.shared.Fen;

/** What a benefit pays a month from that month on, until a later amount follows. */
@Embeddable
class BenefitAmount {
    @Column(name = "from_month")
    private YearMonth from;

    @Column(name = "monthly_fen")
    private Fen monthly;

    private int persons;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    protected BenefitAmount() {}

    BenefitAmount(MonthlyAmount amount) {
        this.from = amount.from();
        this.monthly = amount.monthly();
        this.persons = amount.persons();
        this.reason = amount.byStandard() ? Reason.STANDARD : Reason.DECISION;
    }

    /** Why an amount begins. */
    enum Reason {
        DECISION,
        STANDARD
    }

    YearMonth from() {
        return from;
    }

    Fen monthly() {
        return monthly;
    }

    int persons() {
        return persons;
    }
}
