package org.jiuzhu.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.household.HouseholdForm.MemberRow;
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
     * Enters what a household declares; a household that is known by its head is described anew.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault of the form
     * @throws FieldRefusal {@code household.person-elsewhere} with the township
     */
    public Declaration declare(HouseholdForm form, LocalDateTime at) {
        LocalDate today = at.toLocalDate();
        form.refuseFaults(today);
        requireVillage(form.villageCode);
        Map<Integer, Person> persons = persons(form, today);
        Household household = householdOf(persons.get(0), at);
        refusePersonsElsewhere(household, persons);
        household.members().forEach(member -> member.end(today));
        household.describe(form);
        entities.persist(household);
        entities.flush();
        persons.forEach(
                (row, person) -> household.add(new HouseholdMember(household, person, form.members.get(row), today)));
        Declaration declaration = new Declaration(household, form, today, persons);
        entities.persist(declaration);
        entities.flush();
        return declaration;
    }

    private void requireVillage(String code) {
        if (areas.require(code).level() != AreaLevel.VILLAGE) {
            throw new FieldRefusal("villageCode", "field.required");
        }
    }

    private Map<Integer, Person> persons(HouseholdForm form, LocalDate today) {
        Map<Integer, Person> persons = new HashMap<>();
        for (int row = 0; row < form.members.size(); row++) {
            MemberRow member = form.members.get(row);
            persons.put(row, person(IdentityNumber.of(member.identityNumber, today), member.name, row));
        }
        return persons;
    }

    private Person person(IdentityNumber number, String name, int row) {
        Person known = entities.createQuery("select p from Person p where p.identityNumber = :number", Person.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (known == null) {
            known = new Person(number, name);
            entities.persist(known);
            entities.flush();
        } else if (!known.name().equals(name)) {
            throw new FieldRefusal("members[" + row + "].name", "household.other-name");
        }
        return known;
    }

    private Household householdOf(Person applicant, LocalDateTime at) {
        return openPlace(applicant)
                .filter(home -> home.head().id().equals(applicant.id()))
                .orElseGet(() -> new Household(applicant, at));
    }

    private void refusePersonsElsewhere(Household household, Map<Integer, Person> persons) {
        persons.forEach((row, person) -> openPlace(person)
                .filter(home -> home != household)
                .ifPresent(home -> {
                    String township = areas.require(home.townshipCode()).name();
                    throw new FieldRefusal(
                            "members[" + row + "].identityNumber",
                            "household.person-elsewhere",
                            person.name(),
                            township);
                }));
    }

    private Optional<Household> openPlace(Person person) {
        List<HouseholdMember> open = entities.createQuery(
                        "select m from HouseholdMember m where m.openPersonId = :person", HouseholdMember.class)
                .setParameter("person", person.id())
                .getResultList();
        return open.stream().findFirst().map(HouseholdMember::household);
    }
}
