package org.jiuzhu.steering;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** That one or more villages were told of a policy. */
public class TellingForm implements Form, Serializable {
    public String[] villages = {};
    public LocalDate toldOn;
    public TellingWay way;
    public String topic;
    /** The text of the library that it was about, where it is one. */
    public Long policyId;

    public String toldBy;
    /** About how many heard it, where somebody counted. */
    public String persons;

    public String remark;

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void check(LocalDate today) {
        Faults faults = new Faults();
        if (villages == null || villages.length == 0) {
            faults.add("villages", "field.required");
        }
        faults.chosen("toldOn", toldOn);
        if (toldOn != null && toldOn.isAfter(today)) {
            faults.add("toldOn", "steering.day-to-come");
        }
        faults.chosen("way", way);
        faults.require("topic", topic, 100);
        faults.require("toldBy", toldBy, 60);
        if (persons != null && !persons.strip().matches("[1-9]\\d{0,4}")) {
            faults.add("persons", "telling.persons-wrong");
        }
        faults.limit("remark", remark, 200);
        faults.refuseIfAny();
    }
}
