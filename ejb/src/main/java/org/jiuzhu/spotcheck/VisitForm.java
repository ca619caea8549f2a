package org.jiuzhu.spotcheck;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** A visit as it is written down afterwards. */
public class VisitForm implements Form, Serializable {
    public LocalDate visitedOn;
    public String visitors;
    public String met;
    public VisitResult result;
    public String note;

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void check(LocalDate decidedOn, LocalDate today) {
        Faults faults = new Faults();
        faults.chosen("visitedOn", visitedOn);
        if (visitedOn != null && (visitedOn.isAfter(today) || visitedOn.isBefore(decidedOn))) {
            faults.add("visitedOn", "spot.visit-day", decidedOn, today);
        }
        faults.require("visitors", visitors, 80);
        faults.require("met", met, 60);
        faults.chosen("result", result);
        faults.limit("note", note, 500);
        if (result == VisitResult.DIFFERS && (note == null || note.isBlank())) {
            faults.add("note", "field.required");
        }
        faults.refuseIfAny();
    }
}
