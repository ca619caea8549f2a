package org.jiuzhu.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.YearMonth;

/**
 * A person covered by a benefit in those months; while it is open no other benefit may cover the same person (decision
 * 14).
 */
@Embeddable
public class BenefitPerson {
    @Column(name = "person_id")
    private long personId;

    @Column(name = "open_person_id")
    private Long openPersonId;

    @Column(name = "from_month")
    private YearMonth from;

    @Column(name = "to_month")
    private YearMonth to;

    protected BenefitPerson() {}

    BenefitPerson(long personId, YearMonth from) {
        this.personId = personId;
        this.openPersonId = personId;
        this.from = from;
    }

    /** The same person, covered no longer than that month. */
    BenefitPerson until(YearMonth last) {
        BenefitPerson ended = new BenefitPerson(personId, from);
        ended.openPersonId = null;
        ended.to = last.isBefore(from) ? from : last;
        return ended;
    }

    boolean isOpen() {
        return openPersonId != null;
    }

    public long personId() {
        return personId;
    }

    public YearMonth from() {
        return from;
    }

    /** The last month; null while it goes on. */
    public YearMonth to() {
        return to;
    }
}
