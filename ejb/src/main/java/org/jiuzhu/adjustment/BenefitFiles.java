package org.jiuzhu.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.adjustment.BenefitFile.Covered;
import org.jiuzhu.area.Areas;
import org.jiuzhu.benefit.Benefit;
import org.jiuzhu.benefit.BenefitPerson;
import org.jiuzhu.household.Household;
import org.jiuzhu.household.Person;

/** Puts a benefit's file together; whoever calls has asked who may. */
@ApplicationScoped
class BenefitFiles {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Areas areas;

    BenefitFile of(Benefit benefit) {
        String number = entities.createQuery("select c.number from AssistanceCase c where c.id = :id", String.class)
                .setParameter("id", benefit.caseId())
                .getSingleResult();
        return new BenefitFile(benefit, areas.require(benefit.villageCode()).name(), number, persons(benefit));
    }

    private List<Covered> persons(Benefit benefit) {
        List<Covered> covered = new ArrayList<>();
        for (BenefitPerson one : benefit.persons()) {
            String name = entities.find(Person.class, one.personId()).name();
            covered.add(new Covered(one.personId(), name, one.from(), one.to()));
        }
        entities.find(Household.class, benefit.householdId()).members().stream()
                .map(member -> member.person())
                .filter(person -> covered.stream().noneMatch(one -> one.personId() == person.id()))
                .forEach(person -> covered.add(new Covered(person.id(), person.name(), null, null)));
        return covered;
    }
}
