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
import java.util.List;
import org.jiuzhu.assessment.PersonFacts;
import org.jiuzhu.assessment.PersonFacts.Disability;
import org.jiuzhu.assessment.PersonFacts.Health;
import org.jiuzhu.assessment.PersonFacts.Living;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.DisabilityType;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.rules.WorkAbility;
import org.jiuzhu.shared.NameKey;

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

    @Enumerated(EnumType.STRING)
    private Registration registration;

    @Enumerated(EnumType.STRING)
    private Residence residence;

    private boolean employed;

    @Column(name = "seriously_ill")
    private boolean seriouslyIll;

    @Column(name = "disability_parts")
    private String disabilityParts;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Column(name = "open_person_id")
    private Long openPersonId;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Column(name = "name_simplified")
    private String nameSimplified;

    @Column(name = "name_initials")
    private String nameInitials;

    @Column(name = "name_pinyin")
    private String namePinyin;

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
        this.registration = row.registration == null ? household.registration() : row.registration;
        this.residence = row.residence;
        this.employed = row.employed;
        this.seriouslyIll = row.seriouslyIll;
        this.disabilityParts = DisabilityParts.text(row.parts);
        this.from = from;
        this.openPersonId = person.id();
        findUnder(person.nameKey());
    }

    /** Where the member is looked for: the area of the household, and the keys of the name. */
    private void findUnder(NameKey key) {
        townshipCode = household.townshipCode();
        villageCode = household.villageCode();
        nameSimplified = key.simplified();
        nameInitials = key.initials();
        namePinyin = key.pinyin();
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
        return new PersonFacts(
                person.id(),
                person.name(),
                relation,
                person.bornOn(),
                new Living(residence, absence, studying, employed),
                new Health(workAbility, seriouslyIll, disabilities()));
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

    LocalDate bornOn() {
        return person.bornOn();
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

    public Absence absence() {
        return absence;
    }
}
