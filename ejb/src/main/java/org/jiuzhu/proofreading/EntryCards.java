package org.jiuzhu.proofreading;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.adjustment.Adjustment;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.shared.Statements;

/**
 * 省系统录入卡: while there is no interface, each grant and change is typed into the provincial system from a card in the
 * order of its screens; the tick keeps the receipt and the minutes of the double entry.
 */
@Stateless
@RolesAllowed({CLERK, REVIEWER, TOWNSHIP_HEAD, BUREAU_SERVICE, BUREAU_SUPERVISOR})
public class EntryCards {
    private static final int MOST = 100;
    private static final String GRANTS = "select new org.jiuzhu.proofreading.EntryRow(c.id, c.number, c.applicantName,"
            + " (select v.name from AdministrativeArea v where v.code = c.villageCode), c.matter, d.decidedAt,"
            + " (select e.receipt from ProvincialEntry e where e.caseId = c.id))"
            + " from AssistanceCase c, Decision d, Benefit b where {scope c} and d.caseId = c.id and b.caseId = c.id"
            + " and d.decidedAt >= :from and d.decidedAt < :until and c.id > :after order by c.id";
    private static final String CHANGES = "select new org.jiuzhu.proofreading.EntryRow(a.id, a.decision.noticeNumber,"
            + " b.headName, (select v.name from AdministrativeArea v where v.code = a.villageCode), a.matter,"
            + " a.decision.decidedAt, (select e.receipt from ProvincialEntry e where e.adjustmentId = a.id))"
            + " from Adjustment a, Benefit b where {scope a} and b.id = a.benefitId"
            + " and a.state = org.jiuzhu.adjustment.Adjustment.State.APPROVED and a.decision.decidedAt >= :from"
            + " and a.decision.decidedAt < :until and a.id > :after order by a.id";
    private static final String GRANT = Statements.of(EntryCards.class, "card-grant.sql");
    private static final String CHANGE = Statements.of(EntryCards.class, "card-change.sql");

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** A page of what was decided in a month and belongs into the provincial system, entered or not. */
    public List<EntryRow> page(EntryKind kind, YearMonth month, long afterId, int size) {
        TypedQuery<EntryRow> query = scoped.query(kind == EntryKind.GRANT ? GRANTS : CHANGES, EntryRow.class);
        return query.setParameter("from", month.atDay(1).atStartOfDay())
                .setParameter("until", month.plusMonths(1).atDay(1).atStartOfDay())
                .setParameter("after", afterId)
                .setMaxResults(Math.max(1, Math.min(size, MOST)))
                .getResultList();
    }

    /**
     * A card with everything that the provincial screens ask for; the look is written down.
     *
     * @throws Refusal {@code not-found}, also in another township
     */
    public EntryCard open(EntryKind kind, long id) {
        String village = village(kind, id);
        List<?> rows = entities.createNativeQuery(kind == EntryKind.GRANT ? GRANT : CHANGE)
                .setParameter(1, id)
                .getResultList();
        if (rows.isEmpty()) {
            throw new Refusal("not-found");
        }
        Object[] row = (Object[]) rows.get(0);
        audit.record("ENTRY_CARD_OPENED", kind + " " + id, village);
        Optional<ProvincialEntry> entry = entry(kind, id);
        return new EntryCard(
                kind,
                id,
                (String) row[0],
                CardLines.of(kind, row),
                entry.map(ProvincialEntry::receipt).orElse(null),
                entry.map(ProvincialEntry::seconds).orElse(null));
    }

    private String village(EntryKind kind, long id) {
        return kind == EntryKind.GRANT
                ? scoped.require(AssistanceCase.class, "id", id).villageCode()
                : scoped.require(Adjustment.class, "id", id).villageCode();
    }

    private Optional<ProvincialEntry> entry(EntryKind kind, long id) {
        String attribute = kind == EntryKind.GRANT ? "caseId" : "adjustmentId";
        return entities.createQuery(
                        "select e from ProvincialEntry e where e." + attribute + " = :id", ProvincialEntry.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Begins to type; the minutes of the double entry count from here.
     *
     * @throws Refusal {@code not-found}, {@code entry.busy} where another hand has just begun
     */
    @RolesAllowed(CLERK)
    public void begin(EntryKind kind, long id) {
        String village = village(kind, id);
        LocalDateTime now = clocks.now();
        Optional<ProvincialEntry> known = entry(kind, id);
        if (known.isPresent()) {
            known.get().openAgain(officer.get().login(), now);
            return;
        }
        try {
            entities.persist(
                    new ProvincialEntry(village, kind, id, officer.get().login(), now));
            entities.flush();
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new Refusal("entry.busy") : failure;
        }
    }

    /**
     * Ticks it off with the receipt that the provincial system gave.
     *
     * @throws FieldRefusal {@code field.required}, {@code field.too-long} at the receipt
     * @throws Refusal {@code not-found}, {@code entry.not-begun}, {@code entry.done}
     */
    @RolesAllowed(CLERK)
    public void enter(EntryKind kind, long id, String receipt) {
        String typed = receipt == null ? "" : receipt.strip();
        if (typed.isEmpty()) {
            throw new FieldRefusal("receipt", "field.required");
        }
        if (typed.length() > 60) {
            throw new FieldRefusal("receipt", "field.too-long", 60, typed.length());
        }
        village(kind, id);
        ProvincialEntry entry = entry(kind, id).orElseThrow(() -> new Refusal("entry.not-begun"));
        entry.enter(typed, officer.get().login(), clocks.now());
        audit.record("ENTRY_TICKED", kind + " " + id, typed);
    }
}
