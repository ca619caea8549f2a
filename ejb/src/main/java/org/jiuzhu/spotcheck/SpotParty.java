package org.jiuzhu.spotcheck;

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
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jiuzhu.access.Officer;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** One of the two who give the seed: what was promised before the frame was frozen, and what was opened after. */
@Entity
@Table(name = "spot_party")
public class SpotParty {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "check_id")
    private SpotCheck check;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String login;
    private String commitment;

    @Column(name = "committed_at")
    private LocalDateTime committedAt;

    private String number;

    @Column(name = "opened_at")
    private LocalDateTime openedAt;

    @Column(name = "forfeited_by")
    private String forfeitedBy;

    @Version
    private int version;

    protected SpotParty() {}

    SpotParty(SpotCheck check, Party party) {
        this.check = check;
        this.party = party;
    }

    /** Promises a number, or another one while nothing is frozen. */
    void commit(String commitmentOfNumber, Officer officer, LocalDateTime at) {
        login = officer.login();
        commitment = commitmentOfNumber;
        committedAt = at;
    }

    /** @throws Refusal {@code spot.opened}; {@code spot.not-committed} at the number where it is another one */
    void open(String opened, YearMonth month, LocalDateTime at) {
        requireClosed();
        if (!Seed.commitment(month, party, opened).equals(commitment)) {
            throw new FieldRefusal("number", "spot.not-committed");
        }
        number = opened;
        openedAt = at;
    }

    /** The commitment takes the place of a number that was not opened. */
    void forfeit(Officer by, LocalDateTime at) {
        requireClosed();
        number = commitment;
        openedAt = at;
        forfeitedBy = by.login();
    }

    private void requireClosed() {
        if (isOpened()) {
            throw new Refusal("spot.opened");
        }
    }

    public boolean isOpened() {
        return openedAt != null;
    }

    public Party party() {
        return party;
    }

    public String login() {
        return login;
    }

    public String commitment() {
        return commitment;
    }

    public LocalDateTime committedAt() {
        return committedAt;
    }

    public String number() {
        return number;
    }

    public LocalDateTime openedAt() {
        return openedAt;
    }

    /** Who declared it forfeited; nobody where it was opened. */
    public String forfeitedBy() {
        return forfeitedBy;
    }
}
