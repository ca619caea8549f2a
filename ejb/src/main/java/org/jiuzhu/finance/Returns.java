package org.jiuzhu.finance;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.finance.AccountChange.State;
import org.jiuzhu.household.HouseholdAccounts;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/**
 * 退票: what the bank sent back. The township puts the account right, by one hand and confirmed by another; the next
 * request pays it again, and until it is paid it stands here.
 */
@Stateless
@RolesAllowed({CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_APPROVER, BUREAU_SUPERVISOR, BUREAU_SERVICE, FINANCE})
public class Returns {
    private static final int PAGE_LIMIT = 200;
    private static final String UNPAID =
            " from FundLine l where {scope l} and l.outcome = :returned and l.settled = false"
                    + " and not exists (select n from FundLine n where n.originalId = l.id)";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private HouseholdAccounts accounts;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** How many and how much is unpaid. */
    public record Unpaid(long payments, Fen total) {}

    /** What came back in the officer's area and is not on its way again. */
    public Unpaid unpaid() {
        Object[] row = scoped.query("select count(l), sum(l.amount)" + UNPAID, Object[].class)
                .setParameter("returned", Outcome.RETURNED)
                .getSingleResult();
        return new Unpaid(((Number) row[0]).longValue(), row[1] == null ? Fen.ZERO : fen(row[1]));
    }

    private static Fen fen(Object sum) {
        return sum instanceof Fen fen ? fen : Fen.of(((Number) sum).longValue());
    }

    /**
     * A page of it, the oldest first.
     *
     * @param after the last line of the page before, 0 for the first page
     */
    public List<ReturnRow> page(long after, int size) {
        List<ReturnLine> lines = scoped.query(
                        "select new org.jiuzhu.finance.ReturnLine(l, r, v.name)"
                                + UNPAID.replace(
                                        "FundLine l where",
                                        "FundLine l, FundRequest r, AdministrativeArea v where r.id = l.requestId"
                                                + " and v.code = l.villageCode and")
                                + " and l.id > :after order by l.id",
                        ReturnLine.class)
                .setParameter("returned", Outcome.RETURNED)
                .setParameter("after", after)
                .setMaxResults(Math.max(1, Math.min(size, PAGE_LIMIT)))
                .getResultList();
        Map<Long, AccountChange> changes = changesOf(lines);
        return lines.stream()
                .map(line -> line.row(changes.get(line.line().id())))
                .toList();
    }

    private Map<Long, AccountChange> changesOf(List<ReturnLine> lines) {
        return lines.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select c from AccountChange c where c.lineId in :lines and c.state <> :rejected",
                                AccountChange.class)
                        .setParameter(
                                "lines",
                                lines.stream().map(line -> line.line().id()).toList())
                        .setParameter("rejected", State.REJECTED)
                        .getResultStream()
                        .collect(Collectors.toMap(AccountChange::lineId, change -> change));
    }

    /**
     * The payment itself.
     *
     * @throws Refusal {@code not-found}
     */
    public FundLine line(long lineId) {
        return scoped.require(FundLine.class, "id", lineId);
    }

    /** The proposals for its account, the newest first. */
    public List<AccountChange> changes(long lineId) {
        return entities.createQuery(
                        "select c from AccountChange c where c.lineId = :line order by c.id desc", AccountChange.class)
                .setParameter("line", line(lineId).id())
                .getResultList();
    }

    /**
     * Proposes the account to which it shall be paid.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code finance.not-returned}, {@code finance.account-proposed}
     */
    @RolesAllowed(CLERK)
    public long correct(long lineId, AccountForm form) {
        FundLine line = line(lineId);
        if (line.outcome() != Outcome.RETURNED || line.isSettled()) {
            throw new Refusal("finance.not-returned");
        }
        boolean open = changes(lineId).stream().anyMatch(change -> change.state() != State.REJECTED);
        if (open) {
            throw new Refusal("finance.account-proposed");
        }
        form.refuseFaults(
                form.accountHolder != null && accounts.isMember(line.householdId(), form.accountHolder.strip()));
        AccountChange change = new AccountChange(line, form, officer.get(), clocks.now());
        entities.persist(change);
        entities.flush();
        audit.record("ACCOUNT_CORRECTED", line.certificateNumber(), change.id() + " " + lineId);
        return change.id();
    }

    /**
     * Confirms a proposal; from now on the household's money goes there.
     *
     * @throws Refusal {@code not-found}, {@code finance.own-account}, {@code finance.account-decided}
     */
    @RolesAllowed(REVIEWER)
    public void confirm(long changeId, String remark) {
        AccountChange change = locked(changeId);
        change.decide(State.CONFIRMED, officer.get(), clocks.now(), remark);
        accounts.payTo(change.householdId(), change.bank(), change.accountHolder(), change.accountNumber());
        audit.record("ACCOUNT_CONFIRMED", Long.toString(change.householdId()), change.id() + " " + change.lineId());
    }

    /**
     * Rejects a proposal with a reason; another may be made.
     *
     * @throws Refusal {@code not-found}, {@code finance.own-account}, {@code finance.account-decided}, {@code field.required}
     */
    @RolesAllowed(REVIEWER)
    public void reject(long changeId, String remark) {
        if (remark == null || remark.isBlank()) {
            throw new FieldRefusal("remark", "field.required");
        }
        AccountChange change = locked(changeId);
        change.decide(State.REJECTED, officer.get(), clocks.now(), remark);
        audit.record("ACCOUNT_REJECTED", Long.toString(change.householdId()), change.id() + " " + remark);
    }

    private AccountChange locked(long changeId) {
        AccountChange change = scoped.require(AccountChange.class, "id", changeId);
        entities.lock(change, LockModeType.PESSIMISTIC_WRITE);
        return change;
    }
}
