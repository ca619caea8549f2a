package org.jiuzhu.steering;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** A meeting as it is called. */
public class MeetingForm implements Form, Serializable {
    public LocalDate heldOn;
    public String place;
    public Long chairId;
    public String agenda;

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void check() {
        Faults faults = new Faults();
        faults.chosen("heldOn", heldOn);
        faults.require("place", place, 80);
        faults.chosen("chairId", chairId);
        faults.require("agenda", agenda, 1000);
        faults.refuseIfAny();
    }
}
