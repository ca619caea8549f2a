package org.jiuzhu.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What is attacked, and until when it could be. */
@Embeddable
public class AttackedAct {
    @Enumerated(EnumType.STRING)
    private Attacked attacked;

    @Column(name = "adjustment_id")
    private Long adjustmentId;

    @Column(name = "act_number")
    private String number;

    @Column(name = "act_on")
    private LocalDate decidedOn;

    @Column(name = "act_by")
    private String decidedBy;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    private boolean told;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected AttackedAct() {}

    AttackedAct(AttackedDecision decision, RemedyForm form, FilingTerm term) {
        attacked = decision.what();
        adjustmentId = decision.adjustmentId();
        number = decision.number();
        decidedOn = decision.decidedOn();
        decidedBy = decision.decidedBy();
        deliveredOn = form.deliveredOn;
        told = form.told;
        firstDay = term.first();
        lastDay = term.last();
    }

    public Attacked attacked() {
        return attacked;
    }

    public String number() {
        return number;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Who signed it; null for silence. */
    public String decidedBy() {
        return decidedBy;
    }

    public LocalDate deliveredOn() {
        return deliveredOn;
    }

    /** Whether the household was told of the remedy and its term. */
    public boolean isTold() {
        return told;
    }

    public FilingTerm term() {
        return new FilingTerm(firstDay, lastDay);
    }
}
