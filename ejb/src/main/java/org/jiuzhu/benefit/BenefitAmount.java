package org.jiuzhu.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.YearMonth;
import org.jiuzhu.shared.Fen;

/** What a benefit pays a month from that month on, until a later amount follows. */
@Embeddable
class BenefitAmount {
    @Column(name = "from_month")
    private YearMonth from;

    @Column(name = "monthly_fen")
    private Fen monthly;

    private int persons;

    protected BenefitAmount() {}

    BenefitAmount(YearMonth from, Fen monthly, int persons) {
        this.from = from;
        this.monthly = monthly;
        this.persons = persons;
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
