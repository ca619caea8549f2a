package org.jiuzhu.steering;

import java.io.Serializable;
import java.time.LocalDate;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** A policy text as it is entered; its content is typed here or comes as a file. */
public class PolicyForm implements Form, Serializable {
    static final int LONGEST_TEXT = 60_000;

    public String number;
    public String title;
    public String issuer;
    public LocalDate issuedOn;
    public LocalDate inForceFrom;
    public LocalDate inForceTo;
    public PolicyKind kind;
    /** Null where it is about every matter. */
    public AssistanceMatter matter;

    public RuleVersion ruleVersion;
    /** Where it was read: an address, or the paper. */
    public String source;
    /** What is new since the version before. */
    public String changeNote;

    public String body;

    /**
     * @param file whether its content comes as a file too
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     */
    void check(LocalDate today, boolean file) {
        Faults faults = new Faults();
        faults.require("number", number, 60);
        faults.require("title", title, 120);
        faults.require("issuer", issuer, 60);
        faults.chosen("issuedOn", issuedOn);
        if (issuedOn != null && issuedOn.isAfter(today)) {
            faults.add("issuedOn", "steering.day-to-come");
        }
        faults.chosen("inForceFrom", inForceFrom);
        if (inForceTo != null && inForceFrom != null && inForceTo.isBefore(inForceFrom)) {
            faults.add("inForceTo", "policy.period");
        }
        faults.chosen("kind", kind);
        if (ruleVersion != null && matter != null && ruleVersion.matter() != matter) {
            faults.add("ruleVersion", "policy.rule-of-another");
        }
        faults.require("source", source, 300);
        faults.limit("changeNote", changeNote, 300);
        if (file) {
            faults.limit("body", body, LONGEST_TEXT);
        } else {
            faults.require("body", body, LONGEST_TEXT);
        }
        faults.refuseIfAny();
    }

    /** The text with plain line ends, null where there is none: what its hash is reckoned from. */
    String text() {
        return body == null || body.isBlank()
                ? null
                : body.strip().replace("\r\n", "\n").replace('\r', '\n');
    }
}
