package org.jiuzhu.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.CaseGranted;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;

/** Announces what is granted in the transaction of the decision; no door leads here, only the news. */
@ApplicationScoped
class Announcing {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Rulebook rules;

    void granted(@Observes CaseGranted granted) {
        AssistanceCase aCase = entities.find(AssistanceCase.class, granted.caseId());
        if (granted.matter().isMonthly() && aCase.procedure().announced()) {
            int days = rules.wholeNumber(Parameter.ANNOUNCEMENT_DAYS, granted.decidedOn());
            entities.persist(new Announcement(granted, days));
        }
    }
}
