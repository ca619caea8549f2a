package org.jiuzhu.remedy;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** A reconsideration or lawsuit as the bureau registers it from the papers it received. */
public class RemedyForm implements Form, Serializable {
    public String caseNumber;
    public RemedyKind kind;
    public String outsideBody;
    public String outsideNumber;
    public Claimant claimant;
    public String claimantName;
    /** The key of the decision that is attacked. */
    public String decision;

    public LocalDate deliveredOn;
    public boolean told = true;
    public LocalDate filedOn;
    public LocalDate reviewReceivedOn;
    public LocalDate receivedOn;
    public String claim;

    /**
     * @param attacked what was chosen; null where nothing was
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     */
    void check(AttackedDecision attacked, LocalDate today) {
        Faults faults = new Faults();
        faults.chosen("kind", kind);
        faults.require("outsideBody", outsideBody, 60);
        faults.require("outsideNumber", outsideNumber, 60);
        faults.chosen("claimant", claimant);
        faults.require("claimantName", claimantName, 40);
        faults.chosen("decision", attacked);
        faults.require("claim", claim, 1000);
        days(faults, attacked, today);
        faults.refuseIfAny();
    }

    private void days(Faults faults, AttackedDecision attacked, LocalDate today) {
        faults.chosen("filedOn", filedOn);
        faults.chosen("receivedOn", receivedOn);
        notLater(faults, "filedOn", filedOn, today);
        notLater(faults, "receivedOn", receivedOn, today);
        notLater(faults, "deliveredOn", deliveredOn, today);
        notLater(faults, "reviewReceivedOn", reviewReceivedOn, today);
        LocalDate decided = attacked == null ? null : attacked.decidedOn();
        notEarlier(faults, "deliveredOn", deliveredOn, decided);
        notEarlier(faults, "filedOn", filedOn, decided);
        notEarlier(faults, "receivedOn", receivedOn, filedOn);
        if (reviewReceivedOn != null && kind == RemedyKind.RECONSIDERATION) {
            faults.add("reviewReceivedOn", "remedy.review-before-suit");
        }
    }

    private static void notLater(Faults faults, String field, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            faults.add(field, "remedy.day-to-come", today);
        }
    }

    private static void notEarlier(Faults faults, String field, LocalDate day, LocalDate first) {
        if (day != null && first != null && day.isBefore(first)) {
            faults.add(field, "remedy.day-before", first);
        }
    }
}
