package org.jiuzhu.remedy;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;
import org.jiuzhu.spotcheck.FindingCause;
import org.jiuzhu.spotcheck.FindingReason;

/** How it ended outside; what was lost says where the fault lay and why. */
public class OutcomeForm implements Form, Serializable {
    public RemedyOutcome outcome;
    public LocalDate decidedOn;
    public String resultNumber;
    public String words;
    public FindingReason reason;
    public FindingCause cause;
    public String finding;

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void check(LocalDate receivedOn, LocalDate today) {
        Faults faults = new Faults();
        faults.chosen("outcome", outcome);
        if (outcome == RemedyOutcome.WITHDRAWN) {
            faults.add("outcome", "remedy.withdrawn-otherwise");
        }
        faults.chosen("decidedOn", decidedOn);
        if (decidedOn != null && (decidedOn.isBefore(receivedOn) || decidedOn.isAfter(today))) {
            faults.add("decidedOn", "remedy.day-between", receivedOn, today);
        }
        faults.require("resultNumber", resultNumber, 60);
        faults.require("words", words, 1000);
        if (outcome != null && outcome.isLost()) {
            faults.chosen("reason", reason);
            faults.chosen("cause", cause);
            faults.require("finding", finding, 500);
        }
        faults.refuseIfAny();
    }
}
