package org.jiuzhu.remedy;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** What an order demands after a case was lost, by when, and what has to follow from it. */
public class RedressForm implements Form, Serializable {
    public String demand;
    public LocalDate dueOn;
    public Redress redress;

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void check(boolean paid, LocalDate today) {
        Faults faults = new Faults();
        faults.require("demand", demand, 1000);
        faults.chosen("redress", redress);
        if (redress == Redress.CHANGE && !paid) {
            faults.add("redress", "remedy.no-benefit");
        }
        faults.chosen("dueOn", dueOn);
        if (dueOn != null && dueOn.isBefore(today)) {
            faults.add("dueOn", "spot.order-due", today);
        }
        faults.refuseIfAny();
    }
}
