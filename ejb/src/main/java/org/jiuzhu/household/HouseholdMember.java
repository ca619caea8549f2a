package org.jiuzhu.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.FamilyFacts.PersonFacts;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.WorkAbility;

/** A person's place in a household from one day to another; a change is a new row, so that history stays. */
@Entity
@Table(name = "household_member")
public class HouseholdMember {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "household_id")
    private Household household;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

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

    private boolean studying;

    @Enumerated(EnumType.STRING)
    private Absence absence;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Column(name = "open_person_id")
    private Long openPersonId;

    protected HouseholdMember() {}

    HouseholdMember(Household household, Person person, HouseholdForm.MemberRow row, LocalDate from) {
        this.household = household;
        this.person = person;
        this.relation = row.relation;
        this.health = row.health;
        this.workAbility = row.workAbility;
        this.disabilityType = row.disabilityType;
        this.disabilityGrade = row.disabilityGrade;
        this.studying = row.studying;
        this.absence = row.absence;
        this.from = from;
        this.openPersonId = person.id();
    }

    void end(LocalDate day) {
        to = day;
        openPersonId = null;
    }

    Household household() {
        return household;
    }

    boolean isOpen() {
        return to == null;
    }

    PersonFacts facts() {
        return new PersonFacts(person.id(), relation, person.bornOn(), studying, workAbility, absence);
    }

    public Person person() {
        return person;
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
}
