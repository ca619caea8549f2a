package org.jiuzhu.rehearsal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDateTime;
import java.time.YearMonth;

/** One rehearsal of a proposed change over all households in payment, with how far it has come. */
@Entity
public class Rehearsal {
    /** Where a rehearsal stands; only one that is done can be applied. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED,
        APPLIED
    }

    private static final int STALLED_AFTER_SECONDS = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "change_id")
    private long changeId;

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    @Column(name = "from_month")
    private YearMonth from;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private LocalDateTime startedAt;

    @Column(name = "advanced_at")
    private LocalDateTime advancedAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    private int total;
    private int done;

    @Column(name = "last_benefit")
    private long lastBenefit;

    @Column(name = "cancel_wanted")
    private boolean cancelWanted;

    protected Rehearsal() {}

    Rehearsal(long changeId, YearMonth from, int total, String officer, LocalDateTime at) {
        this.changeId = changeId;
        this.from = from;
        this.total = total;
        this.startedBy = officer;
        this.startedAt = at;
        this.advancedAt = at;
    }

    void advance(int households, long last, LocalDateTime at) {
        done += households;
        lastBenefit = last;
        advancedAt = at;
    }

    void end(State how, LocalDateTime at) {
        state = how;
        endedAt = at;
    }

    void wantCancelled() {
        cancelWanted = true;
    }

    boolean isCancelWanted() {
        return cancelWanted;
    }

    /** It says it runs and has not moved: the server was stopped in the middle of it. */
    public boolean isStalled(LocalDateTime now) {
        return state == State.RUNNING
                && advancedAt.plusSeconds(STALLED_AFTER_SECONDS).isBefore(now);
    }

    public Long id() {
        return id;
    }

    public long changeId() {
        return changeId;
    }

    public State state() {
        return state;
    }

    /** The first month that would be paid by the change. */
    public YearMonth from() {
        return from;
    }

    public String startedBy() {
        return startedBy;
    }

    public LocalDateTime startedAt() {
        return startedAt;
    }

    public LocalDateTime endedAt() {
        return endedAt;
    }

    public int total() {
        return total;
    }

    public int done() {
        return done;
    }

    long lastBenefit() {
        return lastBenefit;
    }
}
