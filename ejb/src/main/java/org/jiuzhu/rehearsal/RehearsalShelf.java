package org.jiuzhu.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.rules.RuleChange;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/** Where rehearsals are kept; they are the bureau's and of the whole city. */
@ApplicationScoped
class RehearsalShelf {
    private static final String SUMS = "select new org.jiuzhu.rehearsal.RehearsalSum(l.townshipCode, v.name, l.outcome,"
            + " count(l), sum(l.before), sum(l.after)) from RehearsalLine l, AdministrativeArea v"
            + " where l.rehearsalId = :rehearsal and v.code = l.townshipCode"
            + " group by l.townshipCode, v.name, l.outcome order by l.townshipCode, l.outcome";

    private static final String ROWS = "select new org.jiuzhu.rehearsal.RehearsalRow(b.id, b.certificateNumber,"
            + " (select k.number from AssistanceCase k where k.id = b.caseId), b.matter, b.registration,"
            + " t.name, v.name, b.headName, l.outcome, l.before, l.beforePersons, l.after, l.afterPersons)"
            + " from RehearsalLine l, Benefit b, AdministrativeArea t, AdministrativeArea v"
            + " where l.rehearsalId = :rehearsal and b.id = l.benefitId and t.code = b.townshipCode"
            + " and v.code = b.villageCode and l.benefitId > :after";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private InPayment inPayment;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    long open(long changeId, String officer) {
        RuleChange change = proposal(changeId);
        if (!change.isOpen()) {
            throw new Refusal("rehearsal.not-open");
        }
        if (!Effect.isOfPayments(change.text())) {
            throw new Refusal("rehearsal.not-of-payments");
        }
        newest(changeId)
                .filter(earlier -> earlier.state() == Rehearsal.State.RUNNING)
                .ifPresent(earlier -> earlier.end(Rehearsal.State.CANCELLED, clocks.now()));
        YearMonth from = Effect.firstMonth(change.text(), clocks.today());
        Rehearsal rehearsal = new Rehearsal(changeId, from, inPayment.count(from), officer, clocks.now());
        entities.persist(rehearsal);
        entities.flush();
        audit.record("REHEARSAL_STARTED", change.text().document(), Integer.toString(rehearsal.total()));
        return rehearsal.id();
    }

    RuleChange proposal(long changeId) {
        RuleChange change = entities.find(RuleChange.class, changeId);
        if (change == null) {
            throw new Refusal("not-found");
        }
        return change;
    }

    Rehearsal require(long rehearsalId) {
        Rehearsal rehearsal = entities.find(Rehearsal.class, rehearsalId);
        if (rehearsal == null) {
            throw new Refusal("not-found");
        }
        return rehearsal;
    }

    Optional<Rehearsal> newest(long changeId) {
        return entities.createQuery(
                        "select r from Rehearsal r where r.changeId = :change order by r.id desc", Rehearsal.class)
                .setParameter("change", changeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What the households were paid when they were rehearsed. */
    PaidSum sumBefore(long rehearsalId) {
        return entities.createQuery(
                        "select new org.jiuzhu.rehearsal.PaidSum(count(l), max(l.benefitId), sum(l.before),"
                                + " sum(l.beforePersons)) from RehearsalLine l where l.rehearsalId = :rehearsal",
                        PaidSum.class)
                .setParameter("rehearsal", rehearsalId)
                .getSingleResult();
    }

    List<RehearsalSum> sums(long rehearsalId) {
        return entities.createQuery(SUMS, RehearsalSum.class)
                .setParameter("rehearsal", rehearsalId)
                .getResultList();
    }

    List<RehearsalRow> rows(RehearsalFilter filter, long afterBenefit, int size) {
        String jpql = ROWS
                + (filter.townshipCode() == null ? "" : " and l.townshipCode = :township")
                + (filter.outcome() == null ? "" : " and l.outcome = :outcome")
                + " order by l.benefitId";
        TypedQuery<RehearsalRow> query = entities.createQuery(jpql, RehearsalRow.class)
                .setParameter("rehearsal", filter.rehearsalId())
                .setParameter("after", afterBenefit);
        if (filter.townshipCode() != null) {
            query.setParameter("township", filter.townshipCode());
        }
        if (filter.outcome() != null) {
            query.setParameter("outcome", filter.outcome());
        }
        return query.setMaxResults(size).getResultList();
    }
}
