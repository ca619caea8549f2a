package org.jiuzhu.steering;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** What a meeting resolved, who does it, and by when. */
public class ResolutionForm implements Form, Serializable {
    public String words;
    public ResolutionOwner owner;
    /** Where a township is the owner. */
    public String townshipCode;
    /** Where it is a body without officers here. */
    public String ownerBody;
    /** The officer in charge, where one is known. */
    public String ownerLogin;

    public LocalDate dueOn;
    /** The township's problem that this solves, where it is one. */
    public Long issueId;

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void check(LocalDate meeting) {
        Faults faults = new Faults();
        faults.require("words", words, 500);
        faults.chosen("owner", owner);
        if (owner == ResolutionOwner.TOWNSHIP) {
            faults.chosen("townshipCode", townshipCode);
        }
        if (owner == ResolutionOwner.OTHER_BODY) {
            faults.require("ownerBody", ownerBody, 60);
        }
        faults.chosen("dueOn", dueOn);
        if (dueOn != null && dueOn.isBefore(meeting)) {
            faults.add("dueOn", "steering.due-before", meeting);
        }
        faults.refuseIfAny();
    }
}
