package org.jiuzhu.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A deed about a resolution, with its words and, where it set one, the day by which it is to be done. */
@Embeddable
public class ResolutionStep {
    private int sequence;

    @Enumerated(EnumType.STRING)
    private ResolutionAct act;

    private String login;
    private LocalDateTime at;
    private String words;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected ResolutionStep() {}

    ResolutionStep(int sequence, ResolutionAct act, Hand hand, String words, LocalDate dueOn) {
        this.sequence = sequence;
        this.act = act;
        this.login = hand.login();
        this.at = hand.at();
        this.words = words.strip();
        this.dueOn = dueOn;
    }

    public int sequence() {
        return sequence;
    }

    public ResolutionAct act() {
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

    public LocalDate dueOn() {
        return dueOn;
    }
}
