package org.jiuzhu.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.access.AreaScope;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.IdentityNumber;

/** The register of households. A person lives in one household at a time, in the whole city. */
@ApplicationScoped
public class Households {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Areas areas;

    /**
     * Enters what a household declares; a household of that area that is known by its head is described anew.
     *
     * @param area beyond which nothing is written: a household from there keeps its place and its account
     * @throws org.jiuzhu.shared.FormRefusal with every fault of the form
     * @throws FieldRefusal {@code household.person-elsewhere} with the township
     */
    public Declaration declare(HouseholdForm form, LocalDateTime at, AreaScope area) {
        LocalDate today = at.toLocalDate();
        form.refuseFaults(today);
        requireVillage(form.villageCode);
        List<Person> persons = persons(form, today);
        List<HouseholdMember> places = openPlaces(persons);
        Household household = householdOf(persons.get(0), places, at);
        refusePersonsElsewhere(persons, elsewhere(places, household, area));
        leave(household, today);
        household.describe(form);
        for (int row = 0; row < persons.size(); row++) {
            household.add(new HouseholdMember(household, persons.get(row), form.members.get(row), today));
        }
        Declaration declaration = new Declaration(household, form, today, byRow(persons));
        entities.persist(household);
        entities.persist(declaration);
        entities.flush();
        return declaration;
    }

    /** The places of a household that is known are given up before they are taken anew. */
    private void leave(Household household, LocalDate today) {
        if (!household.members().isEmpty()) {
            household.members().forEach(member -> member.end(today));
            entities.flush();
        }
    }

    private void requireVillage(String code) {
        if (areas.require(code).level() != AreaLevel.VILLAGE) {
            throw new FieldRefusal("villageCode", "field.required");
        }
    }

    /** The persons in the order of their rows, entered where they were not known. */
    private List<Person> persons(HouseholdForm form, LocalDate today) {
        List<IdentityNumber> numbers = form.members.stream()
                .map(member -> IdentityNumber.of(member.identityNumber, today))
                .toList();
        Map<String, Person> known = known(numbers);
        List<Person> persons = new ArrayList<>();
        for (int row = 0; row < numbers.size(); row++) {
            String name = form.members.get(row).name;
            Person person = known.get(numbers.get(row).value());
            if (person == null) {
                person = new Person(numbers.get(row), name);
                entities.persist(person);
            } else if (!person.name().equals(name)) {
                throw new FieldRefusal("members[" + row + "].name", "household.other-name");
            }
            persons.add(person);
        }
        entities.flush();
        return persons;
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
                .filter(home -> home.head() == applicant)
                .findFirst()
                .orElseGet(() -> new Household(applicant, at));
    }

    private static Stream<HouseholdMember> elsewhere(List<HouseholdMember> places, Household home, AreaScope area) {
        return places.stream()
                .filter(place -> place.household() != home
                        || !area.covers(place.household().villageCode()));
    }

    private void refusePersonsElsewhere(List<Person> persons, Stream<HouseholdMember> elsewhere) {
        elsewhere
                .min(Comparator.comparingInt(place -> persons.indexOf(place.person())))
                .ifPresent(place -> {
                    throw new FieldRefusal(
                            "members[" + persons.indexOf(place.person()) + "].identityNumber",
                            "household.person-elsewhere",
                            place.person().name(),
                            areas.require(place.household().townshipCode()).name());
                });
    }

    private List<HouseholdMember> openPlaces(List<Person> persons) {
        return entities.createQuery(
                        "select m from HouseholdMember m where m.openPersonId in :persons", HouseholdMember.class)
                .setParameter("persons", persons.stream().map(Person::id).toList())
                .getResultList();
    }
}
