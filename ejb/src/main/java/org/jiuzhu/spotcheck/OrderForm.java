package org.jiuzhu.spotcheck;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** What an order demands, by when, and whether the benefit has to be changed. */
public class OrderForm implements Form, Serializable {
    public String demand;
    public LocalDate dueOn;
    public boolean changeWanted;

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void check(boolean paid, LocalDate today) {
        Faults faults = new Faults();
        faults.require("demand", demand, 1000);
        faults.chosen("dueOn", dueOn);
        if (dueOn != null && dueOn.isBefore(today)) {
            faults.add("dueOn", "spot.order-due", today);
        }
        if (changeWanted && !paid) {
            faults.add("changeWanted", "spot.no-benefit");
        }
        faults.refuseIfAny();
    }
}
