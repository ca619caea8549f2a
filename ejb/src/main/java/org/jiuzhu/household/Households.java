package org.jiuzhu.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiuzhu.access.Officer;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.household.MemberHistory.Hand;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.IdentityNumber;

/** The register of households. A person lives in one household at a time, in the whole city. */
@ApplicationScoped
public class Households {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Places places;

    @Inject
    private Areas areas;

    /**
     * Enters what a household declares; a household of the officer's area that is known by its head, or has lost it, is
     * described anew. Members of whom nothing changed keep their row; beyond the area nothing is written: a household
     * from there keeps its place and its account.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault of the form
     * @throws FieldRefusal {@code household.person-elsewhere} with the township
     */
    public Declaration declare(HouseholdForm form, Officer officer, LocalDateTime at) {
        LocalDate today = at.toLocalDate();
        form.refuseFaults(today);
        requireVillage(form.villageCode);
        List<Person> persons = persons(form, today);
        List<HouseholdMember> open = places.of(persons);
        Household household = householdOf(persons.get(0), open, at);
        places.refuseElsewhere(persons, open, household, officer.scope());
        household.describe(form, persons.get(0));
        settle(household, persons, form, new Hand(officer.login(), at, ""));
        Declaration declaration = new Declaration(household, form, today, byRow(persons));
        entities.persist(household);
        entities.persist(declaration);
        entities.flush();
        return declaration;
    }

    /** Rows of which something changed are given up before their place is taken anew; the others go on. */
    private void settle(Household household, List<Person> persons, HouseholdForm form, Hand hand) {
        LocalDate today = hand.at().toLocalDate();
        Map<Person, MemberFacts> declared = new LinkedHashMap<>();
        for (int row = 0; row < persons.size(); row++) {
            declared.put(persons.get(row), new MemberFacts(form.members.get(row), form.registration));
        }
        boolean known = !household.members().isEmpty();
        for (HouseholdMember member : household.members()) {
            MemberFacts now = declared.get(member.person());
            if (now != null && member.stillHolds(now)) {
                declared.remove(member.person());
            } else {
                member.end(today, MemberEnding.DECLARED_ANEW, hand);
            }
        }
        if (known) {
            entities.lock(household, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            entities.flush();
        }
        declared.forEach((person, facts) -> household.add(new HouseholdMember(household, person, facts, today, hand)));
    }

    private void requireVillage(String code) {
        if (areas.require(code).level() != AreaLevel.VILLAGE) {
            throw new FieldRefusal("villageCode", "field.required");
        }
    }

    /** The persons in the order of their rows, entered where they were not known. */
    private List<Person> persons(HouseholdForm form, LocalDate today) {
        Map<String, Person> known = known(form.members.stream()
                .map(member -> IdentityNumber.of(member.identityNumber, today))
                .toList());
        List<Person> persons = new ArrayList<>();
        for (int row = 0; row < form.members.size(); row++) {
            persons.add(person(form.members.get(row), "members[" + row + "].", known, today));
        }
        entities.flush();
        return persons;
    }

    private Person person(MemberRow row, String path, Map<String, Person> known, LocalDate today) {
        IdentityNumber number = IdentityNumber.of(row.identityNumber, today);
        Person person = known.get(number.value());
        if (person == null) {
            person = new Person(number, row.name);
            entities.persist(person);
        } else if (!person.name().equals(row.name)) {
            throw new FieldRefusal(path + "name", "household.other-name");
        }
        return person;
    }

    /**
     * One who comes into a household, entered where not known.
     *
     * @throws FieldRefusal {@code household.other-name} at the row
     */
    Person comer(MemberRow row, LocalDate today) {
        IdentityNumber number = IdentityNumber.of(row.identityNumber, today);
        Person person = person(row, "row.", known(List.of(number)), today);
        entities.flush();
        return person;
    }

    private static Map<Integer, Person> byRow(List<Person> persons) {
        return IntStream.range(0, persons.size()).boxed().collect(Collectors.toMap(Function.identity(), persons::get));
    }

    private Map<String, Person> known(List<IdentityNumber> numbers) {
        return entities.createQuery("select p from Person p where p.identityNumber in :numbers", Person.class)
                .setParameter(
                        "numbers", numbers.stream().map(IdentityNumber::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(Person::identityNumber, Function.identity()));
    }

    private static Household householdOf(Person applicant, List<HouseholdMember> places, LocalDateTime at) {
        return places.stream()
                .filter(place -> place.person() == applicant)
                .map(HouseholdMember::household)
                .filter(home -> home.head() == applicant || !home.isHeaded())
                .findFirst()
                .orElseGet(() -> new Household(applicant, at));
    }
}
