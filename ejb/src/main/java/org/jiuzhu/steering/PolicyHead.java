package org.jiuzhu.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.RuleVersion;

/** What is known of a policy text beside its words: number, issuer, days, what it is about, and where it was read. */
@Embeddable
public class PolicyHead {
    private String number;
    private String title;
    private String issuer;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "in_force_to")
    private LocalDate inForceTo;

    @Enumerated(EnumType.STRING)
    private PolicyKind kind;

    @Enumerated(EnumType.STRING)
    private AssistanceMatter matter;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule_version")
    private RuleVersion ruleVersion;

    private String source;

    @Column(name = "change_note")
    private String changeNote;

    protected PolicyHead() {}

    PolicyHead(PolicyForm form) {
        number = form.number.strip();
        title = form.title.strip();
        issuer = form.issuer.strip();
        issuedOn = form.issuedOn;
        inForceFrom = form.inForceFrom;
        inForceTo = form.inForceTo;
        kind = form.kind;
        matter = form.matter;
        ruleVersion = form.ruleVersion;
        source = form.source.strip();
        changeNote = form.changeNote == null ? null : form.changeNote.strip();
    }

    /** What would be typed to say the same. */
    PolicyForm form() {
        PolicyForm form = new PolicyForm();
        form.number = number;
        form.title = title;
        form.issuer = issuer;
        form.issuedOn = issuedOn;
        form.inForceFrom = inForceFrom;
        form.inForceTo = inForceTo;
        form.kind = kind;
        form.matter = matter;
        form.ruleVersion = ruleVersion;
        form.source = source;
        form.changeNote = changeNote;
        return form;
    }
}
