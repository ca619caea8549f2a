package org.jiuzhu.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;

/** By whose hand, when and why a row of a member was written, and how it ended. */
@Embeddable
public class MemberHistory {
    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    private String reason;

    @Enumerated(EnumType.STRING)
    private MemberEnding ending;

    @Column(name = "ended_by")
    private String endedBy = "";

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Column(name = "ending_reason")
    private String endingReason = "";

    @Column(name = "corrected_at")
    private LocalDateTime correctedAt;

    protected MemberHistory() {}

    MemberHistory(Hand hand) {
        this.recordedBy = hand.login();
        this.recordedAt = hand.at();
        this.reason = hand.reason();
    }

    /** Who writes something down about a member, when and why. */
    record Hand(String login, LocalDateTime at, String reason) {}

    void end(MemberEnding how, Hand hand) {
        ending = how;
        endedBy = hand.login();
        endedAt = hand.at();
        endingReason = hand.reason();
        correctedAt = how == MemberEnding.CORRECTED ? hand.at() : null;
    }

    /** The end of another row holds for this one too. */
    void endAs(MemberHistory other) {
        ending = other.ending;
        endedBy = other.endedBy;
        endedAt = other.endedAt;
        endingReason = other.endingReason;
    }

    /** Whether it was written down by then and not yet that it is over. */
    boolean isKnownAt(LocalDateTime at) {
        return (recordedAt == null || !recordedAt.isAfter(at)) && (endedAt == null || endedAt.isAfter(at));
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** Nothing for rows that are older than the question. */
    public LocalDateTime recordedAt() {
        return recordedAt;
    }

    public String reason() {
        return reason;
    }

    public MemberEnding ending() {
        return ending;
    }

    public String endedBy() {
        return endedBy;
    }

    public LocalDateTime endedAt() {
        return endedAt;
    }

    public String endingReason() {
        return endingReason;
    }

    public boolean isCorrected() {
        return correctedAt != null;
    }
}
