package org.jiuzhu.delegation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;

/** A deed in the life of an instrument, with its reason. */
@Embeddable
public class InstrumentEvent {
    private int sequence;

    @Enumerated(EnumType.STRING)
    private InstrumentAct act;

    private String login;
    private LocalDateTime at;
    private String words;

    protected InstrumentEvent() {}

    InstrumentEvent(int sequence, InstrumentAct act, Hand hand, String words) {
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

    public InstrumentAct act() {
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
