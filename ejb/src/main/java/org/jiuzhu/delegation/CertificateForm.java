package org.jiuzhu.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** A certificate of training as it is entered. */
public class CertificateForm implements Form, Serializable {
    public String officerLogin;
    public String number;
    public String course;
    public LocalDate passedOn;
    public LocalDate validTo;

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void check(LocalDate today) {
        Faults faults = new Faults();
        faults.require("officerLogin", officerLogin, 40);
        faults.require("number", number, 60);
        faults.require("course", course, 120);
        faults.chosen("passedOn", passedOn);
        faults.chosen("validTo", validTo);
        if (passedOn != null && passedOn.isAfter(today)) {
            faults.add("passedOn", "training.day");
        }
        if (passedOn != null && validTo != null && validTo.isBefore(passedOn)) {
            faults.add("validTo", "delegation.period");
        }
        faults.refuseIfAny();
    }
}
