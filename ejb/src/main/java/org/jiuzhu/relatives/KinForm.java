package org.jiuzhu.relatives;

import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.shared.Refusal;

/** A declared relative as the paper has it. */
public class KinForm implements Form {
    /** The officer's login, where the holder is an officer; nothing for a village cadre. */
    public String holderLogin;

    public String villageCode;
    public String holder;
    public String post;
    public String name;
    public String identityNumber;
    public Kin relation;

    void refuseFaults(LocalDate today) {
        Faults faults = new Faults();
        faults.require("holder", holder, 60);
        faults.require("post", post, 60);
        faults.require("name", name, 60);
        faults.chosen("relation", relation);
        try {
            identityNumber = IdentityNumber.of(identityNumber, today).value();
        } catch (Refusal refusal) {
            faults.add("identityNumber", refusal.reason());
        }
        faults.refuseIfAny();
    }
}
