package org.jiuzhu.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Objects;

/** One who died or left, as the village reported; it waits until the benefit has changed or the clerk says why not. */
@Entity
@Table(name = "village_return_item")
public class ReturnItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "return_id")
    private VillageReturn aReturn;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Column(name = "return_month")
    private YearMonth month;

    @Enumerated(EnumType.STRING)
    private ReturnKind kind;

    @Column(name = "person_id")
    private Long personId;

    private String name;

    @Column(name = "number_tail")
    private String numberTail;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "from_revision")
    private int fromRevision;

    @Column(name = "until_revision")
    private Integer untilRevision;

    @Column(name = "handled_by")
    private String handledBy;

    @Column(name = "handled_at")
    private LocalDateTime handledAt;

    private String handling;

    protected ReturnItem() {}

    /** @param known the name of the covered person that was chosen; null where a name was typed */
    ReturnItem(ReturnForm.Name typed, String known) {
        kind = typed.kind;
        personId = typed.personId;
        name = known == null ? typed.name.strip() : known;
        boolean hasTail = typed.personId == null && typed.numberTail != null;
        numberTail = hasTail ? typed.numberTail.strip() : "";
        happenedOn = typed.happenedOn;
    }

    void joins(VillageReturn theReturn, int revision) {
        aReturn = theReturn;
        townshipCode = theReturn.townshipCode();
        villageCode = theReturn.villageCode();
        month = theReturn.month();
        fromRevision = revision;
    }

    /** Whether the same was reported, so that a correction leaves it as it is. */
    boolean says(ReturnItem other) {
        return kind == other.kind
                && Objects.equals(personId, other.personId)
                && name.equals(other.name)
                && numberTail.equals(other.numberTail)
                && happenedOn.equals(other.happenedOn);
    }

    void takeBack(int revision) {
        untilRevision = revision;
    }

    void handle(String by, LocalDateTime at, String how) {
        handledBy = by;
        handledAt = at;
        handling = how;
    }

    boolean isStanding() {
        return untilRevision == null;
    }

    public boolean isHandled() {
        return handledAt != null;
    }

    public Long id() {
        return id;
    }

    public ReturnKind kind() {
        return kind;
    }

    public Long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public String numberTail() {
        return numberTail;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public String handledBy() {
        return handledBy;
    }

    public LocalDateTime handledAt() {
        return handledAt;
    }

    public String handling() {
        return handling;
    }
}
