package org.jiuzhu.spotcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.jiuzhu.access.Officer;
import org.jiuzhu.shared.Refusal;

/** A frame that was frozen, and what was drawn from it: the first of a month, or a later one for late files. */
@Entity
@Table(name = "spot_round")
public class SpotRound {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "check_id")
    private SpotCheck check;

    private int round;

    @Column(name = "frozen_by")
    private String frozenBy;

    @Column(name = "frozen_at")
    private LocalDateTime frozenAt;

    private int files;

    @Column(name = "frame_hash")
    private String frameHash;

    @Column(name = "drawn_by")
    private String drawnBy;

    @Column(name = "drawn_at")
    private LocalDateTime drawnAt;

    private Integer drawn;

    @Column(name = "drawn_hash")
    private String drawnHash;

    @Version
    private int version;

    protected SpotRound() {}

    SpotRound(SpotCheck check, int round, Frame frame, Officer by, LocalDateTime at) {
        this.check = check;
        this.round = round;
        this.files = frame.files();
        this.frameHash = frame.hash();
        this.frozenBy = by.login();
        this.frozenAt = at;
    }

    /** @throws Refusal {@code spot.drawn.already}: nothing is drawn twice */
    void drawn(int howMany, String hash, Officer by, LocalDateTime at) {
        requireUndrawn();
        drawn = howMany;
        drawnHash = hash;
        drawnBy = by.login();
        drawnAt = at;
    }

    void requireUndrawn() {
        if (isDrawn()) {
            throw new Refusal("spot.drawn.already");
        }
    }

    public boolean isDrawn() {
        return drawnAt != null;
    }

    public int round() {
        return round;
    }

    public String frozenBy() {
        return frozenBy;
    }

    public LocalDateTime frozenAt() {
        return frozenAt;
    }

    public int files() {
        return files;
    }

    public String frameHash() {
        return frameHash;
    }

    public String drawnBy() {
        return drawnBy;
    }

    public LocalDateTime drawnAt() {
        return drawnAt;
    }

    public Integer drawn() {
        return drawn;
    }

    public String drawnHash() {
        return drawnHash;
    }
}
