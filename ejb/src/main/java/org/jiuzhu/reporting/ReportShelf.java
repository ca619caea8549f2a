package org.jiuzhu.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.shared.Refusal;

/** Where obligations, submissions and evaluations are found, in the officer's area alone. */
@ApplicationScoped
class ReportShelf {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    /** @throws Refusal {@code not-found} */
    Obligation obligation(long id) {
        return scoped.require(Obligation.class, "id", id);
    }

    /** @throws Refusal {@code not-found} */
    Obligation locked(long id) {
        Obligation one = obligation(id);
        entities.refresh(one, LockModeType.PESSIMISTIC_WRITE);
        return one;
    }

    /** The newest first. */
    List<Submission> submissions(long obligationId) {
        return scoped.query(
                        "select s from Submission s where {scope s} and s.obligationId = :obligation"
                                + " order by s.sequence desc",
                        Submission.class)
                .setParameter("obligation", obligationId)
                .getResultList();
    }

    /**
     * The one that stands.
     *
     * @throws Refusal {@code submission.none}
     */
    Submission open(long obligationId) {
        return submissions(obligationId).stream()
                .filter(one -> one.outcome() == null)
                .findFirst()
                .orElseThrow(() -> new Refusal("submission.none"));
    }

    /** @throws Refusal {@code not-found} */
    Submission submission(long id) {
        return scoped.require(Submission.class, "id", id);
    }

    /** The submission that an evaluation went out with. */
    Optional<Submission> submissionOf(long evaluationId) {
        return scoped.query(
                        "select s from Submission s where {scope s} and s.evaluationId = :evaluation", Submission.class)
                .setParameter("evaluation", evaluationId)
                .getResultStream()
                .findFirst();
    }

    /** What a unit owes as an evaluation, the nearest first. */
    List<Obligation> evaluationsOwed(String areaCode) {
        return scoped.query(
                        "select o from Obligation o where {scope o} and o.townshipCode = :area and o.kind = :kind"
                                + " and o.state in :owed order by o.dueOn, o.id",
                        Obligation.class)
                .setParameter("area", areaCode)
                .setParameter("kind", ObligationKind.EVALUATION)
                .setParameter("owed", List.of(ObligationState.OPEN, ObligationState.RETURNED))
                .getResultList();
    }

    /** @throws Refusal {@code not-found} */
    Evaluation evaluation(long id) {
        return scoped.require(Evaluation.class, "id", id);
    }

    /** @throws Refusal {@code not-found} */
    Evaluation lockedEvaluation(long id) {
        Evaluation one = evaluation(id);
        entities.refresh(one, LockModeType.PESSIMISTIC_WRITE);
        return one;
    }

    /** A page of evaluations, the newest first, behind that key (0: from the beginning). */
    List<EvaluationRow> evaluations(long before, int size) {
        return scoped.query(
                        "select new org.jiuzhu.reporting.EvaluationRow(e.id, e.title, a.name, e.from, e.to, e.draftedBy,"
                                + " e.submittedBy, e.submittedAt, s.receipt, s.reason) from Evaluation e"
                                + " left join Submission s on s.evaluationId = e.id, AdministrativeArea a where {scope e}"
                                + " and a.code = e.townshipCode and (:before = 0L or e.id < :before) order by e.id desc",
                        EvaluationRow.class)
                .setParameter("before", before)
                .setMaxResults(Math.max(1, Math.min(size, 100)))
                .getResultList();
    }

    void add(Object one) {
        entities.persist(one);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** The PDF that was kept, if one was. */
    Optional<byte[]> pdf(long evaluationId) {
        List<?> found = entities.createNativeQuery("select pdf from evaluation_pdf where evaluation_id = ?1")
                .setParameter(1, evaluationId)
                .getResultList();
        return found.stream().map(pdf -> (byte[]) pdf).findFirst();
    }

    void keep(long evaluationId, String sha256, byte[] pdf) {
        entities.createNativeQuery("insert into evaluation_pdf (evaluation_id, sha256, pdf) values (?1, ?2, ?3)"
                        + " on duplicate key update evaluation_id = evaluation_id")
                .setParameter(1, evaluationId)
                .setParameter(2, sha256)
                .setParameter(3, pdf)
                .executeUpdate();
    }
}
