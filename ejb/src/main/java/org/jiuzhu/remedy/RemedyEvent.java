package org.jiuzhu.remedy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiuzhu.shared.DeedLine;
import org.jiuzhu.shared.Hand;

/** One deed in a reconsideration or lawsuit, with what was said. */
@Embeddable
public class RemedyEvent extends DeedLine {
    @Enumerated(EnumType.STRING)
    private RemedyAct act;

    protected RemedyEvent() {}

    RemedyEvent(int sequence, RemedyAct act, Hand hand, String words) {
        super(sequence, hand, words);
        this.act = act;
    }

    public RemedyAct act() {
        return act;
    }
}
