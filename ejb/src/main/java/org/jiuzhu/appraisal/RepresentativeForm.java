package org.jiuzhu.appraisal;

import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** Somebody who comes into a village's pool. */
public class RepresentativeForm implements Form {
    public String villageCode;
    public String name;
    public Capacity capacity;
    public String phone;

    void refuseFaults() {
        Faults faults = new Faults();
        faults.require("villageCode", villageCode, 12);
        faults.require("name", name, 60);
        faults.chosen("capacity", capacity);
        if (capacity != null && !capacity.isOfTheVillage()) {
            faults.add("capacity", "field.required");
        }
        faults.limit("phone", phone, 20);
        faults.refuseIfAny();
    }
}
