package org.jiuzhu.spotcheck;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiuzhu.shared.DeedLine;
import org.jiuzhu.shared.Hand;

/** One act of a rectification, with what was said. */
@Embeddable
public class RectificationStep extends DeedLine {
    @Enumerated(EnumType.STRING)
    private OrderAct act;

    protected RectificationStep() {}

    RectificationStep(int sequence, OrderAct act, Hand hand, String words) {
        super(sequence, hand, words);
        this.act = act;
    }

    public OrderAct act() {
        return act;
    }
}
