package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.jiuzhu.assessment.LinshiFacts.Before;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;

/** What was given to a household before it asks for 临时救助, and up to what its township may grant (decisions 10, 44). */
@ApplicationScoped
class EarlierHelp {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Event<StandingAsked> asked;

    /** Nothing in other matters. */
    Before before(AssistanceCase aCase, LocalDate day) {
        if (aCase.matter() != AssistanceMatter.LINSHI) {
            return Before.NOTHING;
        }
        return new Before(wasHelped(aCase, day), isInDibaoOrTekun(aCase), ceiling(aCase));
    }

    /** Once for a cause in a calendar year. */
    private boolean wasHelped(AssistanceCase aCase, LocalDate day) {
        LocalDate newYear = day.withDayOfYear(1);
        return !entities.createQuery(
                        "select d.caseId from Decision d, AssistanceCase c where c.id = d.caseId"
                                + " and c.household = :household and c.matter = :matter and c.id <> :case"
                                + " and d.outcome = org.jiuzhu.casework.Decision.Outcome.GRANTED"
                                + " and c.declaration.hardship.cause = :cause"
                                + " and d.decidedAt >= :from and d.decidedAt < :to",
                        Long.class)
                .setParameter("household", aCase.household())
                .setParameter("matter", AssistanceMatter.LINSHI)
                .setParameter("case", aCase.id())
                .setParameter("cause", aCase.declaration().hardship().cause())
                .setParameter("from", newYear.atStartOfDay())
                .setParameter("to", newYear.plusYears(1).atStartOfDay())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    boolean isInDibaoOrTekun(AssistanceCase aCase) {
        StandingAsked question = new StandingAsked(aCase.household().id());
        asked.fire(question);
        return question.answer();
    }

    private Fen ceiling(AssistanceCase aCase) {
        return aCase.instrumentId() == null
                ? null
                : entities.find(DelegationInstrument.class, aCase.instrumentId())
                        .linshiCeiling();
    }
}
