package org.jiuzhu.adjustment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A person who comes to be covered, or no longer is. */
@Embeddable
public class AdjustmentPerson {
    @Column(name = "person_id")
    private long personId;

    private boolean joins;

    protected AdjustmentPerson() {}

    AdjustmentPerson(long personId, boolean joins) {
        this.personId = personId;
        this.joins = joins;
    }

    public long personId() {
        return personId;
    }

    public boolean isJoining() {
        return joins;
    }
}
