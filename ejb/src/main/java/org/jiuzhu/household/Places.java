package org.jiuzhu.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.AreaScope;
import org.jiuzhu.area.Areas;
import org.jiuzhu.shared.FieldRefusal;

/** Who lives where: a person has one place at a time, in the whole city. */
@ApplicationScoped
class Places {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Areas areas;

    /** Where they live now. */
    List<HouseholdMember> of(List<Person> persons) {
        return entities.createQuery(
                        "select m from HouseholdMember m where m.openPersonId in :persons", HouseholdMember.class)
                .setParameter("persons", persons.stream().map(Person::id).toList())
                .getResultList();
    }

    /**
     * Refuses those who live in another household than their new one, or in an area that is not the officer's.
     *
     * @param persons in the order of their rows
     * @throws FieldRefusal {@code household.person-elsewhere} at the first of them, with the township
     */
    void refuseElsewhere(List<Person> persons, List<HouseholdMember> places, Household home, AreaScope area) {
        places.stream()
                .filter(place -> place.household() != home
                        || !area.covers(place.household().villageCode()))
                .min(Comparator.comparingInt(place -> persons.indexOf(place.person())))
                .ifPresent(place -> {
                    throw elsewhere("members[" + persons.indexOf(place.person()) + "].identityNumber", place);
                });
    }

    /**
     * Refuses one who comes, or comes back, while still at another place or before leaving one.
     *
     * @param since the first day here
     * @param field where that day was written
     * @throws FieldRefusal {@code member.here}, {@code household.person-elsewhere}, {@code member.there-until}
     */
    void refuseElsewhere(Person person, Household home, LocalDate since, String field) {
        of(List.of(person)).forEach(place -> {
            throw place.household() == home
                    ? new FieldRefusal("row.identityNumber", "member.here", person.name())
                    : elsewhere("row.identityNumber", place);
        });
        leftOn(person).filter(since::isBefore).ifPresent(left -> {
            throw new FieldRefusal(field, "member.there-until", person.name(), left);
        });
    }

    private FieldRefusal elsewhere(String field, HouseholdMember place) {
        String township = areas.require(place.household().townshipCode()).name();
        return new FieldRefusal(
                field, "household.person-elsewhere", place.person().name(), township);
    }

    /** Until when the person was in any household. */
    private Optional<LocalDate> leftOn(Person person) {
        return entities.createQuery(
                        "select m.to from HouseholdMember m where m.person = :person and m.to is not null"
                                + " order by m.to desc",
                        LocalDate.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
