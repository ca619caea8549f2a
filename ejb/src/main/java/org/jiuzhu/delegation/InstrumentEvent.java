package org.jiuzhu.delegation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiuzhu.shared.DeedLine;
import org.jiuzhu.shared.Hand;

/** A deed in the life of an instrument, with its reason. */
@Embeddable
public class InstrumentEvent extends DeedLine {
    @Enumerated(EnumType.STRING)
    private InstrumentAct act;

    protected InstrumentEvent() {}

    InstrumentEvent(int sequence, InstrumentAct act, Hand hand, String words) {
        super(sequence, hand, words);
        this.act = act;
    }

    public InstrumentAct act() {
        return act;
    }
}
