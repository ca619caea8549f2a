package org.jiuzhu.steering;

import java.io.Serializable;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** A problem as a township raises it. */
public class IssueForm implements Form, Serializable {
    public String title;
    public String words;

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void check() {
        Faults faults = new Faults();
        faults.require("title", title, 80);
        faults.require("words", words, 1000);
        faults.refuseIfAny();
    }
}
