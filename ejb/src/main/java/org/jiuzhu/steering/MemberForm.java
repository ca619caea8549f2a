package org.jiuzhu.steering;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** Somebody who comes into the leading group, alone or in another's place. */
public class MemberForm implements Form, Serializable {
    public String body;
    /** Where the body is a township. */
    public String townshipCode;

    public String name;
    public String post;
    public GroupCapacity capacity;
    public LocalDate fromDay;

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void check(LocalDate today) {
        Faults faults = new Faults();
        faults.require("body", body, 60);
        faults.require("name", name, 40);
        faults.require("post", post, 60);
        faults.chosen("capacity", capacity);
        faults.chosen("fromDay", fromDay);
        if (fromDay != null && fromDay.isAfter(today)) {
            faults.add("fromDay", "steering.day-to-come");
        }
        faults.refuseIfAny();
    }
}
