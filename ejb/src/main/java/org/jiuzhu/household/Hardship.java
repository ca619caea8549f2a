package org.jiuzhu.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiuzhu.assessment.LinshiFacts;
import org.jiuzhu.assessment.LinshiFacts.Before;
import org.jiuzhu.assessment.LinshiFacts.Kind;
import org.jiuzhu.assessment.LinshiFacts.Weight;
import org.jiuzhu.rules.HardshipCause;

/** The hardship that 临时救助 is asked for (民发〔2018〕23号 item 2); empty in other matters. */
@Embeddable
public class Hardship {
    @Enumerated(EnumType.STRING)
    @Column(name = "hardship_kind")
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "hardship_weight")
    private Weight weight;

    @Column(name = "hardship_months")
    private Integer months;

    @Enumerated(EnumType.STRING)
    @Column(name = "hardship_cause")
    private HardshipCause cause;

    @Column(name = "hardship_story")
    private String story = "";

    protected Hardship() {}

    Hardship(HouseholdForm.HardshipRow row) {
        kind = row.kind;
        weight = row.weight;
        months = row.months;
        cause = row.cause;
        story = row.story == null ? "" : row.story;
    }

    /** The hardship as the reviewer finds it. */
    public void weigh(Weight found, int forMonths) {
        weight = found;
        months = forMonths;
    }

    /** What the assessment asks besides the family. */
    public LinshiFacts facts(Before before) {
        return new LinshiFacts(kind, weight, months, cause.name(), before);
    }

    public boolean isEmergency() {
        return kind == Kind.EMERGENCY;
    }

    public Kind kind() {
        return kind;
    }

    public Weight weight() {
        return weight;
    }

    public Integer months() {
        return months;
    }

    public HardshipCause cause() {
        return cause;
    }

    public String story() {
        return story;
    }
}
