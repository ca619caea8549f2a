package org.jiuzhu.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.household.Person;
import org.jiuzhu.shared.Installation;

/** The villages' returns of a demonstration on days that have passed, and certificates that run out. */
@ApplicationScoped
public class DemonstrationReturns {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Installation installation;

    /** Who reported it when, and whether for the village. */
    public record Reported(String login, LocalDateTime at, boolean onBehalf) {}

    /** The villages of a township with households in payment. */
    public List<String> villages(String townshipCode) {
        return entities.createQuery(
                        "select distinct b.villageCode from Benefit b where b.townshipCode = :township"
                                + " and b.state in :open order by b.villageCode",
                        String.class)
                .setParameter("township", townshipCode)
                .setParameter("open", VillageReturns.OPEN)
                .getResultList();
    }

    /** A village had nobody to report. */
    public void nil(String villageCode, YearMonth month, Reported by) {
        enter(villageCode, month, new ReturnForm(), by);
    }

    /**
     * A village reported somebody who is not one of the covered, and the clerk found that nothing follows.
     *
     * @param handling what the clerk wrote
     */
    public void departure(String villageCode, YearMonth month, Reported by, String name, String handling) {
        ReturnForm form = new ReturnForm();
        ReturnForm.Name one = new ReturnForm.Name();
        one.kind = ReturnKind.DEPARTURE;
        one.name = name;
        one.happenedOn = by.at().toLocalDate().minusDays(10);
        form.names.add(one);
        VillageReturn made = enter(villageCode, month, form, by);
        made.items().get(0).handle(by.login(), by.at().plusDays(1), handling);
    }

    private VillageReturn enter(String villageCode, YearMonth month, ReturnForm form, Reported by) {
        installation.requireDemonstration();
        VillageReturn made = new VillageReturn(villageCode, month);
        List<ReturnItem> items =
                form.names.stream().map(name -> new ReturnItem(name, null)).toList();
        made.report(items, form, new VillageReturn.Hand(by.login(), by.at(), by.onBehalf()));
        entities.persist(made);
        return made;
    }

    /** Some of the disabled in payment have a certificate that runs out on that day. */
    public void certificates(String townshipCode, LocalDate day, int people) {
        installation.requireDemonstration();
        entities.createQuery(
                        "select p from Person p, HouseholdMember m, Benefit b join b.persons x"
                                + " where b.townshipCode = :township and x.openPersonId = p.id and m.person = p"
                                + " and m.to is null and m.facts.disabilityGrade is not null order by p.id",
                        Person.class)
                .setParameter("township", townshipCode)
                .setMaxResults(people)
                .getResultList()
                .forEach(person -> person.certificateUntil(day));
    }
}
