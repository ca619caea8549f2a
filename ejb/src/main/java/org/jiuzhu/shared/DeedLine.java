package org.jiuzhu.shared;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDateTime;

/**
 * One line of the history of a matter: the place in it, by whose hand, when and in which words; each kind of history adds
 * what was done.
 */
@MappedSuperclass
public abstract class DeedLine {
    private int sequence;
    private String login;
    private LocalDateTime at;
    private String words;

    protected DeedLine() {}

    protected DeedLine(int sequence, Hand hand, String words) {
        this.sequence = sequence;
        this.login = hand.login();
        this.at = hand.at();
        this.words = words;
    }

    /** The place in the history, from 1. */
    public int sequence() {
        return sequence;
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
