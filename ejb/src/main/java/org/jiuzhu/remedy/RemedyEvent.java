package org.jiuzhu.remedy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;

/** One deed in a reconsideration or lawsuit, with what was said. */
@Embeddable
public class RemedyEvent {
    private int sequence;

    @Enumerated(EnumType.STRING)
    private RemedyAct act;

    private String login;
    private LocalDateTime at;
    private String words;

    protected RemedyEvent() {}

    RemedyEvent(int sequence, RemedyAct act, Hand hand, String words) {
        this.sequence = sequence;
        this.act = act;
        this.login = hand.login();
        this.at = hand.at();
        this.words = words;
    }

    /** Who does something when. */
    record Hand(String login, LocalDateTime at) {}

    public int sequence() {
        return sequence;
    }

    public RemedyAct act() {
        return act;
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
