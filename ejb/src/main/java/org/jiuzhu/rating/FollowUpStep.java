package org.jiuzhu.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;

/** A deed about a bad rating, by whom, when and in which words. */
@Embeddable
public class FollowUpStep {
    private int sequence;

    @Enumerated(EnumType.STRING)
    private FollowUpAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "call_outcome")
    private CallOutcome outcome;

    private String login;
    private LocalDateTime at;
    private String words;

    protected FollowUpStep() {}

    FollowUpStep(int sequence, FollowUpAct act, Hand hand, String words) {
        this.sequence = sequence;
        this.act = act;
        this.login = hand.login();
        this.at = hand.at();
        this.words = words;
    }

    FollowUpStep with(CallOutcome how) {
        outcome = how;
        return this;
    }

    /** Who does something when. */
    record Hand(String login, LocalDateTime at) {}

    public int sequence() {
        return sequence;
    }

    public FollowUpAct act() {
        return act;
    }

    /** Of a call alone. */
    public CallOutcome outcome() {
        return outcome;
    }

    public String login() {
        return login;
    }

    public LocalDateTime at() {
        return at;
    }

    public String words() {
        return words;
    }
}
