package org.jiuzhu.spotcheck;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.Officer;
import org.jiuzhu.shared.Refusal;

/** 抽查: the check of a month. Promise by two, freeze, open by two, draw: each once and in this order (decision 8). */
@Entity
@Table(name = "spot_check")
public class SpotCheck {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "check_month")
    private YearMonth month;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private LocalDateTime openedAt;

    @Column(name = "share_percent")
    private Integer sharePercent;

    @Column(name = "rest_percent")
    private Integer restPercent;

    @Column(name = "second_percent")
    private Integer secondPercent;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Version
    private int version;

    @OneToMany(mappedBy = "check", cascade = CascadeType.PERSIST)
    @OrderBy("party")
    private List<SpotParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "check", cascade = CascadeType.PERSIST)
    @OrderBy("round")
    private List<SpotRound> rounds = new ArrayList<>();

    protected SpotCheck() {}

    SpotCheck(YearMonth month, Officer by, LocalDateTime at) {
        this.month = month;
        this.openedBy = by.login();
        this.openedAt = at;
    }

    /**
     * A party promises its number, or another one while nothing is frozen.
     *
     * @throws Refusal {@code spot.frozen}; {@code spot.one-person} where the same officer speaks for both
     */
    void commit(Party party, String commitment, Officer officer, LocalDateTime at) {
        if (isFrozen()) {
            throw new Refusal("spot.frozen", month);
        }
        if (of(party.other())
                .filter(other -> other.login().equals(officer.login()))
                .isPresent()) {
            throw new Refusal("spot.one-person");
        }
        SpotParty who = of(party).orElseGet(() -> {
            SpotParty joining = new SpotParty(this, party);
            parties.add(joining);
            return joining;
        });
        who.commit(commitment, officer, at);
    }

    /** @throws Refusal {@code spot.uncommitted} while a party has promised nothing */
    void requireCommitted() {
        if (parties.size() < Party.values().length) {
            throw new Refusal("spot.uncommitted");
        }
    }

    /** The figures of the rules as they stand when the first frame is frozen. */
    void settle(Shares shares, int secondPercent, LocalDate dueOn) {
        this.sharePercent = shares.ofAll();
        this.restPercent = shares.ofRest();
        this.secondPercent = secondPercent;
        this.dueOn = dueOn;
    }

    SpotRound freeze(Frame frame, Officer by, LocalDateTime at) {
        SpotRound round = new SpotRound(this, rounds.size() + 1, frame, by, at);
        rounds.add(round);
        return round;
    }

    /**
     * The party's promise, once something is frozen.
     *
     * @throws Refusal {@code spot.not-frozen}
     */
    SpotParty toOpen(Party party) {
        if (!isFrozen()) {
            throw new Refusal("spot.not-frozen", month);
        }
        return of(party).orElseThrow(() -> new Refusal("spot.uncommitted"));
    }

    /**
     * The round that waits to be drawn.
     *
     * @throws Refusal {@code spot.not-frozen}, {@code spot.unopened}, {@code spot.drawn.already}
     */
    SpotRound toDraw() {
        SpotRound last = last().orElseThrow(() -> new Refusal("spot.not-frozen", month));
        if (!isOpened()) {
            throw new Refusal("spot.unopened");
        }
        last.requireUndrawn();
        return last;
    }

    Seed seed() {
        return Seed.of(month, rounds.get(0).frameHash(), number(Party.BUREAU), number(Party.SECOND));
    }

    private String number(Party party) {
        return of(party).map(SpotParty::number).orElseThrow();
    }

    public boolean isFrozen() {
        return !rounds.isEmpty();
    }

    public boolean isOpened() {
        return parties.size() == Party.values().length && parties.stream().allMatch(SpotParty::isOpened);
    }

    public boolean isDrawn() {
        return last().filter(SpotRound::isDrawn).isPresent();
    }

    public Optional<SpotParty> of(Party party) {
        return parties.stream().filter(one -> one.party() == party).findFirst();
    }

    Optional<SpotRound> last() {
        return isFrozen() ? Optional.of(rounds.get(rounds.size() - 1)) : Optional.empty();
    }

    Shares shares() {
        return new Shares(sharePercent, restPercent);
    }

    public Long id() {
        return id;
    }

    public YearMonth month() {
        return month;
    }

    public Integer sharePercent() {
        return sharePercent;
    }

    public Integer restPercent() {
        return restPercent;
    }

    public Integer secondPercent() {
        return secondPercent;
    }

    /** By when every file is to be read. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public List<SpotRound> rounds() {
        return List.copyOf(rounds);
    }
}
