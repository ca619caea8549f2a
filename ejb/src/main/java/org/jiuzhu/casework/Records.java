package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jiuzhu.shared.Refusal;

/** The papers of a case: survey, check, opinion, decision, one-time notice. Reached only from a case that was found. */
@ApplicationScoped
class Records {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    void add(Object paper) {
        entities.persist(paper);
    }

    void flush() {
        entities.flush();
    }

    Optional<Survey> survey(AssistanceCase aCase) {
        return latest("Survey", Survey.class, aCase);
    }

    Optional<InformationCheck> check(AssistanceCase aCase) {
        return latest("InformationCheck", InformationCheck.class, aCase);
    }

    Optional<ReviewOpinion> review(AssistanceCase aCase) {
        return latest("ReviewOpinion", ReviewOpinion.class, aCase);
    }

    Optional<Decision> decision(AssistanceCase aCase) {
        return Optional.ofNullable(entities.find(Decision.class, aCase.id()));
    }

    Optional<SupplementNotice> supplement(AssistanceCase aCase) {
        return Optional.ofNullable(entities.find(SupplementNotice.class, aCase.id()));
    }

    private <T> Optional<T> latest(String entity, Class<T> type, AssistanceCase aCase) {
        return entities.createQuery("select p from " + entity + " p where p.caseId = :case order by p.round desc", type)
                .setParameter("case", aCase.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What must be there, because the state says so. */
    static <T> T required(Optional<T> paper) {
        return paper.orElseThrow(() -> new Refusal("not-found"));
    }
}
