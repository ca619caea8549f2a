package org.jiuzhu.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** Where the paper of a household's file stands: the box of its village and the place of the box. */
@Entity
@Table(name = "household_archive")
public class HouseholdArchive {
    @Id
    @Column(name = "household_id")
    private long householdId;

    private String box;
    private String place;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    @Version
    private int version;

    protected HouseholdArchive() {}

    HouseholdArchive(long householdId) {
        this.householdId = householdId;
    }

    void stand(String newBox, String newPlace, String login, LocalDateTime at) {
        box = newBox;
        place = newPlace;
        changedBy = login;
        changedAt = at;
    }

    public String box() {
        return box;
    }

    public String place() {
        return place;
    }

    public String changedBy() {
        return changedBy;
    }

    public LocalDateTime changedAt() {
        return changedAt;
    }
}
