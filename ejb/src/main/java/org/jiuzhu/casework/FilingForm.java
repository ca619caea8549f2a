package org.jiuzhu.casework;

import org.jiuzhu.relatives.Kin;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** 近亲属备案表: to whom of the officers or cadres somebody of the household is near kin. */
public class FilingForm implements Form {
    public String personName;
    public String holder;
    public String holderLogin;
    public String post;
    public Kin relation;

    void refuseFaults() {
        Faults faults = new Faults();
        faults.require("personName", personName, 60);
        faults.require("holder", holder, 60);
        faults.require("post", post, 60);
        faults.chosen("relation", relation);
        faults.refuseIfAny();
    }
}
