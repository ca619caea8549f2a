package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.household.MembersChanged;
import org.jiuzhu.shared.Refusal;

/** A running case takes the members of today; its applicant does not leave while it runs. */
@ApplicationScoped
class OpenCases {
    @Inject
    private ScopedQueries scoped;

    /** @throws Refusal {@code case.applicant-leaves} with the number of the case */
    void follow(@Observes MembersChanged news) {
        scoped.query(
                        "select c from AssistanceCase c where c.openHouseholdId = :household and {scope c}",
                        AssistanceCase.class)
                .setParameter("household", news.household().id())
                .getResultList()
                .forEach(OpenCases::follow);
    }

    private static void follow(AssistanceCase aCase) {
        if (!aCase.household().isHeaded()) {
            throw new Refusal("case.applicant-leaves", aCase.number());
        }
        aCase.recountPersons();
    }
}
