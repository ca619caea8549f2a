package org.jiuzhu.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiuzhu.shared.DeedLine;
import org.jiuzhu.shared.Hand;

/** A deed about a bad rating, by whom, when and in which words. */
@Embeddable
public class FollowUpStep extends DeedLine {
    @Enumerated(EnumType.STRING)
    private FollowUpAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "call_outcome")
    private CallOutcome outcome;

    protected FollowUpStep() {}

    FollowUpStep(int sequence, FollowUpAct act, Hand hand, String words) {
        super(sequence, hand, words);
        this.act = act;
    }

    FollowUpStep with(CallOutcome how) {
        outcome = how;
        return this;
    }

    public FollowUpAct act() {
        return act;
    }

    /** Of a call alone. */
    public CallOutcome outcome() {
        return outcome;
    }
}
