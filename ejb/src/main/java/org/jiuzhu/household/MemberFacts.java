package org.jiuzhu.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.assessment.PersonFacts.Disability;
import org.jiuzhu.assessment.PersonFacts.Health;
import org.jiuzhu.assessment.PersonFacts.Living;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.household.HouseholdForm.PartRow;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.DisabilityType;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.rules.WorkAbility;

/** What is so of a member as long as a row of the household lasts; it never changes within the row. */
@Embeddable
public class MemberFacts {
    @Enumerated(EnumType.STRING)
    private Relation relation;

    private String health;

    @Enumerated(EnumType.STRING)
    @Column(name = "work_ability")
    private WorkAbility workAbility;

    @Column(name = "disability_type")
    private Integer disabilityType;

    @Column(name = "disability_grade")
    private Integer disabilityGrade;

    @Column(name = "disability_parts")
    private String disabilityParts;

    private boolean studying;

    @Enumerated(EnumType.STRING)
    private Absence absence;

    @Enumerated(EnumType.STRING)
    private Registration registration;

    @Enumerated(EnumType.STRING)
    private Residence residence;

    private boolean employed;

    @Column(name = "seriously_ill")
    private boolean seriouslyIll;

    protected MemberFacts() {}

    /** @param ofHousehold the registration of whoever does not say another */
    MemberFacts(MemberRow row, Registration ofHousehold) {
        this.relation = row.relation;
        this.health = row.health;
        this.workAbility = row.workAbility;
        this.disabilityType = row.disabilityType;
        this.disabilityGrade = row.disabilityGrade;
        this.disabilityParts = DisabilityParts.text(row.parts);
        this.studying = row.studying;
        this.absence = row.absence;
        this.registration = row.registration == null ? ofHousehold : row.registration;
        this.residence = row.residence;
        this.employed = row.employed;
        this.seriouslyIll = row.seriouslyIll;
    }

    /** The same as a form has it, for whoever changes a part of it. */
    MemberRow row() {
        MemberRow row = new MemberRow();
        row.relation = relation;
        row.health = health;
        row.workAbility = workAbility;
        row.disabilityType = disabilityType;
        row.disabilityGrade = disabilityGrade;
        DisabilityParts.of(disabilityParts).forEach(part -> row.parts.add(part(part)));
        row.studying = studying;
        row.absence = absence;
        row.registration = registration;
        row.residence = residence;
        row.employed = employed;
        row.seriouslyIll = seriouslyIll;
        return row;
    }

    private static PartRow part(Disability disability) {
        PartRow part = new PartRow();
        part.type = disability.type();
        part.grade = disability.grade();
        return part;
    }

    boolean isSameAs(MemberFacts other) {
        return all().equals(other.all());
    }

    private List<Object> all() {
        return Arrays.asList(
                relation,
                health,
                workAbility,
                disabilityType,
                disabilityGrade,
                disabilityParts,
                studying,
                absence,
                registration,
                residence,
                employed,
                seriouslyIll);
    }

    Living living() {
        return new Living(residence, absence, studying, employed);
    }

    Health condition() {
        return new Health(workAbility, seriouslyIll, disabilities());
    }

    /** The parts of a certificate of several kinds, else its one kind. */
    public List<Disability> disabilities() {
        if (disabilityType == null) {
            return List.of();
        }
        return disabilityParts.isEmpty()
                ? List.of(new Disability(DisabilityType.values()[disabilityType - 1], disabilityGrade))
                : DisabilityParts.of(disabilityParts);
    }

    public Relation relation() {
        return relation;
    }

    public String health() {
        return health;
    }

    public WorkAbility workAbility() {
        return workAbility;
    }

    public Integer disabilityType() {
        return disabilityType;
    }

    public Integer disabilityGrade() {
        return disabilityGrade;
    }

    public boolean isStudying() {
        return studying;
    }

    public Absence absence() {
        return absence;
    }

    public Registration registration() {
        return registration;
    }

    public Residence residence() {
        return residence;
    }

    public boolean isEmployed() {
        return employed;
    }

    public boolean isSeriouslyIll() {
        return seriouslyIll;
    }
}
