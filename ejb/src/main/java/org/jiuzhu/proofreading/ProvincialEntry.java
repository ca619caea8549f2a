package org.jiuzhu.proofreading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jiuzhu.shared.Refusal;

/** That something was entered in the provincial system too: by whom, by which receipt, and how long it took. */
@Entity
@Table(name = "provincial_entry")
public class ProvincialEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "adjustment_id")
    private Long adjustmentId;

    @Column(name = "opened_at")
    private LocalDateTime openedAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    private Integer seconds;
    private String receipt;

    @Version
    private int version;

    protected ProvincialEntry() {}

    ProvincialEntry(String villageCode, EntryKind kind, long of, String login, LocalDateTime at) {
        this.townshipCode = villageCode.substring(0, 9);
        this.villageCode = villageCode;
        this.caseId = kind == EntryKind.GRANT ? of : null;
        this.adjustmentId = kind == EntryKind.CHANGE ? of : null;
        this.enteredBy = login;
        this.openedAt = at;
    }

    /** The clock of the double entry starts anew: an hour of lunch is no entry. */
    void openAgain(String login, LocalDateTime at) {
        if (receipt == null) {
            enteredBy = login;
            openedAt = at;
        }
    }

    /** @throws Refusal {@code entry.done} */
    void enter(String typedReceipt, String login, LocalDateTime at) {
        if (receipt != null) {
            throw new Refusal("entry.done", receipt);
        }
        receipt = typedReceipt;
        enteredBy = login;
        enteredAt = at;
        seconds =
                (int) Math.min(Integer.MAX_VALUE, Duration.between(openedAt, at).toSeconds());
    }

    public String receipt() {
        return receipt;
    }

    public Integer seconds() {
        return seconds;
    }
}
