package org.jiuzhu.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jiuzhu.shared.DeedLine;
import org.jiuzhu.shared.Hand;

/** A deed about a resolution, with its words and, where it set one, the day by which it is to be done. */
@Embeddable
public class ResolutionStep extends DeedLine {
    @Enumerated(EnumType.STRING)
    private ResolutionAct act;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected ResolutionStep() {}

    ResolutionStep(int sequence, ResolutionAct act, Hand hand, String words, LocalDate dueOn) {
        super(sequence, hand, words.strip());
        this.act = act;
        this.dueOn = dueOn;
    }

    public ResolutionAct act() {
        return act;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
