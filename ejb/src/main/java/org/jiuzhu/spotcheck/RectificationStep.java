package org.jiuzhu.spotcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import org.jiuzhu.access.Officer;

/** One act of a rectification, with what was said. */
@Embeddable
public class RectificationStep {
    private int sequence;

    @Enumerated(EnumType.STRING)
    private OrderAct act;

    private String login;
    private LocalDateTime at;

    @Column(name = "text")
    private String words;

    protected RectificationStep() {}

    RectificationStep(int sequence, OrderAct act, Officer officer, LocalDateTime at, String words) {
        this.sequence = sequence;
        this.act = act;
        this.login = officer.login();
        this.at = at;
        this.words = words;
    }

    public int sequence() {
        return sequence;
    }

    public OrderAct act() {
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
