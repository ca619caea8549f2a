package org.jiuzhu.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.assessment.PersonFacts;
import org.jiuzhu.household.MemberHistory.Hand;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

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

    @Embedded
    private MemberFacts facts;

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

    /** Under which keys of the name the member is found. */
    @Embedded
    private NameKeys names;

    @Embedded
    private MemberHistory history;

    protected HouseholdMember() {}

    HouseholdMember(Household household, Person person, MemberFacts facts, LocalDate from, Hand hand) {
        this.household = household;
        this.person = person;
        this.facts = facts;
        this.from = from;
        this.openPersonId = person.id();
        this.townshipCode = household.townshipCode();
        this.villageCode = household.villageCode();
        this.names = new NameKeys(person.nameKey());
        this.history = new MemberHistory(hand);
    }

    /**
     * Ends the row; from that day on it no longer holds.
     *
     * @throws Refusal {@code member.ended} where it has ended already
     * @throws FieldRefusal {@code member.before-beginning} at the day
     */
    void end(LocalDate day, MemberEnding how, Hand hand) {
        if (!isOpen()) {
            throw new Refusal("member.ended", person.name());
        }
        if (day.isBefore(from)) {
            throw new FieldRefusal("day", "member.before-beginning", from);
        }
        close(day);
        history.end(how, hand);
    }

    private void close(LocalDate day) {
        to = day;
        openPersonId = null;
    }

    /** From that day on something else is so: this row ends and the one that is answered begins. */
    HouseholdMember changed(MemberFacts now, LocalDate day, Hand hand) {
        end(day, MemberEnding.CHANGED, hand);
        return new HouseholdMember(household, person, now, day, hand);
    }

    /**
     * It was never so: the row that is answered stands in the place of this one, which lasted no day.
     *
     * @param stillMember the end was wrong too, the person never left
     * @throws Refusal {@code member.corrected} where that is known already
     */
    HouseholdMember corrected(MemberFacts truth, boolean stillMember, Hand hand) {
        if (history.isCorrected()) {
            throw new Refusal("member.corrected", person.name());
        }
        HouseholdMember right = new HouseholdMember(household, person, truth, from, hand);
        if (!isOpen() && !stillMember) {
            right.close(to);
            right.history.endAs(history);
        }
        close(from);
        history.end(MemberEnding.CORRECTED, hand);
        return right;
    }

    boolean isOpen() {
        return to == null;
    }

    /** Whether it held by all that was known at that moment. */
    boolean wasHeldAt(LocalDateTime at) {
        boolean isOverUnsaid = to != null && history.endedAt() == null;
        return history.isKnownAt(at) && !(isOverUnsaid && !to.isAfter(at.toLocalDate()));
    }

    /** Whether nothing is different: the same facts, in the village where the household is now. */
    boolean stillHolds(MemberFacts now) {
        return facts.isSameAs(now) && villageCode.equals(household.villageCode());
    }

    /** Whether the person left the household with the end of the row. */
    public boolean hasLeft() {
        return history.ending() != null && history.ending().isLeaving();
    }

    PersonFacts personFacts() {
        return new PersonFacts(
                person.id(), person.name(), facts.relation(), person.bornOn(), facts.living(), facts.condition());
    }

    LocalDate bornOn() {
        return person.bornOn();
    }

    Household household() {
        return household;
    }

    public Long id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public MemberFacts facts() {
        return facts;
    }

    public Relation relation() {
        return facts.relation();
    }

    /** The first day on which it holds. */
    public LocalDate from() {
        return from;
    }

    /** The first day on which it no longer holds; nothing while it lasts. */
    public LocalDate to() {
        return to;
    }

    public MemberHistory history() {
        return history;
    }
}
