package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

    Optional<EmergencyAid> aid(AssistanceCase aCase) {
        return Optional.ofNullable(entities.find(EmergencyAid.class, aCase.id()));
    }

    Optional<Extension> extension(AssistanceCase aCase) {
        return Optional.ofNullable(entities.find(Extension.class, aCase.id()));
    }

    /** Every point ever marked in the file, the newest round first. */
    List<ReturnedPoint> points(AssistanceCase aCase) {
        return entities.createQuery(
                        "select p from ReturnedPoint p where p.caseId = :case order by p.round desc, p.id",
                        ReturnedPoint.class)
                .setParameter("case", aCase.id())
                .getResultList();
    }

    /** Everything the data said besides amounts, the newest round first. */
    List<CheckFinding> findings(AssistanceCase aCase) {
        return entities.createQuery(
                        "select f from CheckFinding f where f.caseId = :case order by f.round desc, f.id",
                        CheckFinding.class)
                .setParameter("case", aCase.id())
                .getResultList();
    }

    List<CheckFinding> openFindings(AssistanceCase aCase) {
        return findings(aCase).stream().filter(one -> !one.isAnswered()).toList();
    }

    List<ReturnedPoint> openPoints(AssistanceCase aCase) {
        return points(aCase).stream().filter(point -> !point.isAnswered()).toList();
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
