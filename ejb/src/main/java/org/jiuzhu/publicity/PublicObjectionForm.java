package org.jiuzhu.publicity;

import java.io.Serializable;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** What somebody types against a notice on the public page; name and contact may stay empty. */
public class PublicObjectionForm implements Form, Serializable {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_CONTACT = 60;
    private static final int LONGEST = 500;

    public long notice;
    public String objector;
    public String contact;
    public String content;

    /** No person sees this field: whatever fills it is a machine. */
    public String website;

    void check() {
        Faults faults = new Faults();
        faults.limit("objector", objector, LONGEST_NAME);
        faults.limit("contact", contact, LONGEST_CONTACT);
        faults.require("content", content, LONGEST);
        faults.refuseIfAny();
    }

    boolean isByMachine() {
        return website != null && !website.isBlank();
    }
}
