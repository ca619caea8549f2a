package org.jiuzhu.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.casework.AssistanceCase;

/** Where reconsiderations and lawsuits are kept, each found in the officer's area; and what lies beside one. */
@ApplicationScoped
class RemedyShelf {
    private static final String DECISION = "select case when outcome = 'GRANTED' then 'GRANT' else 'REFUSAL' end,"
            + " document_number, date(decided_at), decided_by, notified_on from decision where case_id = ?1";
    private static final String CHANGES =
            "select a.id, case when a.kind in ('STOP', 'DEATH', 'TRANSFER', 'SUSPEND') then"
                    + " 'STOP' else 'CHANGE' end, a.notice_number, date(a.decided_at), a.decided_by, a.delivered_on"
                    + " from adjustment a join benefit b on b.id = a.benefit_id where b.case_id = ?1 and a.state = 'APPROVED'"
                    + " order by a.id desc";
    private static final String CHANGED = "select notice_number from adjustment where benefit_id = ?1"
            + " and state = 'APPROVED' and decided_at >= ?2 order by id";
    private static final String DECIDED = "select d.document_number from assistance_case o join assistance_case c"
            + " on c.household_id = o.household_id and c.matter = o.matter and c.id <> o.id join decision d on d.case_id = c.id"
            + " where o.id = ?1 and d.decided_at >= ?2 order by d.decided_at";
    private static final String LINES =
            "select new org.jiuzhu.remedy.RemedyLine(r.id, r.number, r.petition.kind, r.state,"
                    + " r.act.attacked, r.petition.receivedOn, r.result.outcome, r.result.decidedOn) from Remedy r"
                    + " where r.caseId = :case and r.id <> :but order by r.id";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    /** @throws org.jiuzhu.shared.Refusal {@code not-found} */
    Remedy require(long id) {
        return scoped.require(Remedy.class, "id", id);
    }

    /** The same, held until the deed is done. */
    Remedy locked(long id) {
        Remedy remedy = require(id);
        entities.refresh(remedy, LockModeType.PESSIMISTIC_WRITE);
        return remedy;
    }

    AssistanceCase caseOf(Remedy remedy) {
        return entities.find(AssistanceCase.class, remedy.caseId());
    }

    /** What of a case can be attacked: its decision, the changes of its benefit, its silence. */
    List<AttackedDecision> decisions(long caseId) {
        List<AttackedDecision> found = new java.util.ArrayList<>();
        rows(DECISION, caseId)
                .forEach(row -> found.add(new AttackedDecision(
                        "DECISION",
                        Attacked.valueOf((String) row[0]),
                        (String) row[1],
                        null,
                        day(row[2]),
                        (String) row[3],
                        day(row[4]))));
        rows(CHANGES, caseId)
                .forEach(row -> found.add(new AttackedDecision(
                        "CHANGE-" + row[0],
                        Attacked.valueOf((String) row[1]),
                        (String) row[2],
                        ((Number) row[0]).longValue(),
                        day(row[3]),
                        (String) row[4],
                        day(row[5]))));
        found.add(AttackedDecision.silence());
        return found;
    }

    private List<Object[]> rows(String sql, long caseId) {
        List<?> rows = entities.createNativeQuery(sql).setParameter(1, caseId).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static LocalDate day(Object cell) {
        return cell == null ? null : LocalDate.parse(cell.toString().substring(0, 10));
    }

    /** The benefit that came from a case; null where nothing is paid by month. */
    Long benefit(long caseId) {
        List<?> found = entities.createNativeQuery("select id from benefit where case_id = ?1 order by id desc")
                .setParameter(1, caseId)
                .setMaxResults(1)
                .getResultList();
        return found.isEmpty() ? null : ((Number) found.get(0)).longValue();
    }

    List<FactStatement> statements(long id) {
        return entities.createQuery(
                        "select s from FactStatement s where s.remedyId = :remedy order by s.ordinal",
                        FactStatement.class)
                .setParameter("remedy", id)
                .getResultList();
    }

    List<RemedyBundle> bundles(long id) {
        return entities.createQuery(
                        "select b from RemedyBundle b where b.remedyId = :remedy order by b.id desc",
                        RemedyBundle.class)
                .setParameter("remedy", id)
                .getResultList();
    }

    Optional<RemedyOrder> order(long id) {
        return entities.createQuery("select o from RemedyOrder o where o.remedyId = :remedy", RemedyOrder.class)
                .setParameter("remedy", id)
                .getResultStream()
                .findFirst();
    }

    /** Numbers of the changes, or of the decisions about the household, that followed an order. */
    List<String> redressed(Remedy remedy, RemedyOrder order) {
        return switch (order.redress()) {
            case NONE -> List.of();
            case CHANGE -> since(CHANGED, order.benefitId(), order.orderedAt());
            case DECISION -> since(DECIDED, remedy.caseId(), order.orderedAt());
        };
    }

    private List<String> since(String sql, long id, LocalDateTime moment) {
        List<?> found = entities.createNativeQuery(sql)
                .setParameter(1, id)
                .setParameter(2, moment.toString().replace('T', ' '))
                .getResultList();
        return found.stream().map(String::valueOf).toList();
    }

    /** The reconsiderations and lawsuits about a case but one. */
    List<RemedyLine> ofCase(long caseId, long but) {
        return entities.createQuery(LINES, RemedyLine.class)
                .setParameter("case", caseId)
                .setParameter("but", but)
                .getResultList();
    }

    EntityManager entities() {
        return entities;
    }
}
