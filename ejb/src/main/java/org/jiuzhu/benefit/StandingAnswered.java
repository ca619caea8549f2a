package org.jiuzhu.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jiuzhu.casework.StandingAsked;

/** Answers casework whether a household is in payment. */
@ApplicationScoped
class StandingAnswered {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    void answer(@Observes StandingAsked asked) {
        boolean paid = !entities.createQuery(
                        "select b.id from Benefit b join b.persons x where b.householdId = :household"
                                + " and x.openPersonId is not null",
                        Long.class)
                .setParameter("household", asked.householdId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (paid) {
            asked.isInPayment();
        }
    }
}
