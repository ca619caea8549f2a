package org.jiuzhu.finance;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.benefit.Benefit;
import org.jiuzhu.finance.AccountChange.State;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Refusal;

/**
 * 多发追回. Only what is confirmed to have arrived can be taken back (decision 14), no line of it twice; it is kept back
 * from the next lists as lines that name the first, or the household pays it back itself (649号令 art. 68 for fraud).
 */
@Stateless
@RolesAllowed({CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_APPROVER, BUREAU_SUPERVISOR, BUREAU_SERVICE})
public class Overpayments {
    private static final int PAGE_LIMIT = 200;
    private static final int LINES = 36;
    private static final String PAID = "select p.id, p.entitlement_month, l.list_month, p.payable_fen, p.payable_fen"
            + " - coalesce((select sum(m.amount_fen) from overpayment_month m join overpayment o on o.id = m.overpayment_id"
            + " and o.state <> 'REJECTED' where m.line_id = p.id), 0) from payment_line p join monthly_list l"
            + " on l.id = p.list_id where p.benefit_id = ?1 and p.kind <> 'RECOVERY' and exists (select 1"
            + " from fund_line f where f.list_id = p.list_id and f.benefit_id = p.benefit_id and f.first_key = 1"
            + " and f.settled = 1) order by p.entitlement_month desc, p.id desc";

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

    /** What of an overpayment is still owed, with how it came back so far. */
    public record Account(Fen owed, Fen keptBack, Fen repaid, Fen left) {}

    /**
     * A page of the officer's area, the newest first.
     *
     * @param before the last one of the page before, null for the first page
     */
    public List<Overpayment> page(Long before, int size) {
        return scoped.query(
                        "select o from Overpayment o where {scope o} and o.id < :before order by o.id desc",
                        Overpayment.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(Math.max(1, Math.min(size, PAGE_LIMIT)))
                .getResultList();
    }

    /** @throws Refusal {@code not-found} */
    public Overpayment get(long id) {
        return scoped.require(Overpayment.class, "id", id);
    }

    /** Of a benefit, the newest first. */
    public List<Overpayment> openOf(long benefitId) {
        return scoped.query(
                        "select o from Overpayment o where {scope o} and o.benefitId = :benefit order by o.id desc",
                        Overpayment.class)
                .setParameter("benefit", benefitId)
                .getResultList();
    }

    /** What is still owed of it. */
    public Account account(long id) {
        Overpayment overpayment = get(id);
        Fen kept = sum("select coalesce(-sum(payable_fen), 0) from payment_line where overpayment_id = ?1", id);
        Fen repaid = sum("select coalesce(sum(amount_fen), 0) from repayment where overpayment_id = ?1", id);
        Fen owed = overpayment.state() == State.CONFIRMED ? overpayment.amount() : Fen.ZERO;
        return new Account(owed, kept, repaid, owed.minus(kept).minus(repaid));
    }

    private Fen sum(String sql, long id) {
        return Fen.of(FundShelf.number(
                entities.createNativeQuery(sql).setParameter(1, id).getSingleResult()));
    }

    /**
     * The lines of a benefit that have reached its account, the newest first.
     *
     * @throws Refusal {@code not-found}
     */
    public List<PaidLine> paid(long benefitId) {
        List<?> rows = entities.createNativeQuery(PAID)
                .setParameter(1, scoped.require(Benefit.class, "id", benefitId).id())
                .setMaxResults(LINES)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PaidLine(
                        FundShelf.number(row[0]),
                        MonthConverter.month((int) FundShelf.number(row[1])),
                        MonthConverter.month((int) FundShelf.number(row[2])),
                        Fen.of(FundShelf.number(row[3])),
                        Fen.of(FundShelf.number(row[4]))))
                .toList();
    }

    /** Whose benefit it is. */
    public String headName(long benefitId) {
        return scoped.require(Benefit.class, "id", benefitId).headName();
    }

    /**
     * Proposes to take back what was too much.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}
     */
    @RolesAllowed({CLERK, REVIEWER})
    public long propose(long benefitId, OverpaymentForm form) {
        Benefit benefit = scoped.require(Benefit.class, "id", benefitId);
        entities.lock(benefit, LockModeType.PESSIMISTIC_WRITE);
        Map<Long, Fen> left = paid(benefitId).stream().collect(Collectors.toMap(PaidLine::lineId, PaidLine::left));
        form.refuseFaults(left);
        Overpayment overpayment = new Overpayment(benefit, form, officer.get(), clocks.now());
        entities.persist(overpayment);
        entities.flush();
        form.taken().forEach(month -> entities.createNativeQuery(
                        "insert into overpayment_month (overpayment_id, line_id, amount_fen) values (?1, ?2, ?3)")
                .setParameter(1, overpayment.id())
                .setParameter(2, month.lineId)
                .setParameter(3, Fen.ofYuan(month.yuan).value())
                .executeUpdate());
        audit.record("OVERPAYMENT_PROPOSED", Long.toString(benefitId), overpayment.id() + " " + overpayment.amount());
        return overpayment.id();
    }

    /**
     * Confirms it; from the next list on it is kept back, where that was proposed.
     *
     * @throws Refusal {@code not-found}, {@code finance.account-decided}, {@code finance.own-overpayment}
     */
    @RolesAllowed({APPROVER, BUREAU_APPROVER})
    public void confirm(long id, String remark) {
        decide(id, State.CONFIRMED, remark);
    }

    /**
     * Rejects it with a reason.
     *
     * @throws Refusal {@code not-found}, {@code finance.account-decided}, {@code finance.own-overpayment},
     *     {@code field.required}
     */
    @RolesAllowed({APPROVER, BUREAU_APPROVER})
    public void reject(long id, String remark) {
        if (remark == null || remark.isBlank()) {
            throw new FieldRefusal("remark", "field.required");
        }
        decide(id, State.REJECTED, remark);
    }

    private void decide(long id, State as, String remark) {
        Overpayment overpayment = get(id);
        entities.lock(overpayment, LockModeType.PESSIMISTIC_WRITE);
        overpayment.decide(as, officer.get(), clocks.now(), remark);
        audit.record("OVERPAYMENT_" + as, Long.toString(overpayment.benefitId()), id + " " + overpayment.amount());
    }

    /**
     * Records what a household paid back itself.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code finance.not-confirmed}
     */
    @RolesAllowed({CLERK, BUREAU_SERVICE})
    public void repaid(long id, RepaymentForm form) {
        Overpayment overpayment = get(id);
        entities.lock(overpayment, LockModeType.PESSIMISTIC_WRITE);
        if (overpayment.state() != State.CONFIRMED) {
            throw new Refusal("finance.not-confirmed", overpayment.state());
        }
        form.refuseFaults(clocks.today(), account(id).left());
        try {
            entities.createNativeQuery(
                            "insert into repayment (overpayment_id, amount_fen, paid_on, receipt, recorded_by,"
                                    + " recorded_at) values (?1, ?2, ?3, ?4, ?5, ?6)")
                    .setParameter(1, id)
                    .setParameter(2, Fen.ofYuan(form.yuan).value())
                    .setParameter(3, form.paidOn.toString())
                    .setParameter(4, form.receipt.strip())
                    .setParameter(5, officer.get().login())
                    .setParameter(6, clocks.now())
                    .executeUpdate();
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new FieldRefusal("receipt", "finance.receipt-known") : failure;
        }
        audit.record("REPAYMENT", Long.toString(overpayment.benefitId()), id + " " + form.yuan + " " + form.receipt);
    }
}
