package org.jiuzhu.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A person covered by a benefit; while it is open no other benefit may cover the same person (decision 14). */
@Embeddable
class BenefitPerson {
    @Column(name = "person_id")
    private long personId;

    @Column(name = "open_person_id")
    private Long openPersonId;

    protected BenefitPerson() {}

    BenefitPerson(long personId) {
        this.personId = personId;
        this.openPersonId = personId;
    }

    long personId() {
        return personId;
    }
}
