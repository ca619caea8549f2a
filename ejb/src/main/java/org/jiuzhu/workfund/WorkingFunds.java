package org.jiuzhu.workfund;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/**
 * 工作经费 for surveys, documents and archives: computed by the township from what it did in a month that is over, checked by
 * the bureau, paid by finance (the city's notice, N14).
 */
@Stateless
@RolesAllowed({CLERK, TOWNSHIP_HEAD, BUREAU_SERVICE, BUREAU_APPROVER, BUREAU_SUPERVISOR, FINANCE})
public class WorkingFunds {
    @Inject
    private WorkShelf shelf;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private Areas areas;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** The statements of a month in the officer's area, in the order of the townships' codes. */
    public List<WorkStatement> of(YearMonth month) {
        List<WorkStatement> statements = shelf.of(month);
        statements.forEach(statement -> statement.items().size());
        return statements;
    }

    /** Every norm, kind by kind, the newest first. */
    public List<WorkNorm> norms() {
        return shelf.norms();
    }

    /**
     * Computes a township's statement, or computes it anew while nobody has checked it.
     *
     * @throws Refusal {@code area.not-yours}, {@code payment.no-township}, {@code work.month-not-over},
     *     {@code work.no-norm} where a kind has none for that month, {@code work.step-not-open},
     *     {@code payment.made-meanwhile}
     */
    @RolesAllowed(CLERK)
    public long compute(String townshipCode, YearMonth month) {
        scoped.requireWithin(townshipCode);
        if (areas.require(townshipCode).level() != AreaLevel.TOWNSHIP) {
            throw new Refusal("payment.no-township");
        }
        if (!month.isBefore(YearMonth.from(clocks.today()))) {
            throw new Refusal("work.month-not-over", month);
        }
        List<WorkItem> items = items(townshipCode, month);
        WorkStatement statement =
                shelf.find(townshipCode, month).orElseGet(() -> new WorkStatement(townshipCode, month));
        statement.compute(items, officer.get(), clocks.now());
        try {
            shelf.entities().persist(statement);
            shelf.entities().flush();
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new Refusal("payment.made-meanwhile") : failure;
        }
        audit.record(
                "WORK_COMPUTED", townshipCode + " " + month, statement.total().toString());
        return statement.id();
    }

    private List<WorkItem> items(String townshipCode, YearMonth month) {
        Map<WorkKind, Integer> counts = shelf.count(townshipCode, month);
        List<WorkNorm> norms = shelf.norms();
        List<WorkItem> items = new ArrayList<>();
        for (WorkKind kind : WorkKind.values()) {
            Fen norm = norms.stream()
                    .filter(one -> one.kind() == kind && !one.from().isAfter(month))
                    .map(WorkNorm::amount)
                    .findFirst()
                    .orElseThrow(() -> new Refusal("work.no-norm", kind, month));
            items.add(new WorkItem(kind, counts.getOrDefault(kind, 0), norm));
        }
        return items;
    }

    /** @throws Refusal {@code not-found}, {@code work.step-not-open} */
    @RolesAllowed(BUREAU_SERVICE)
    public void check(long id) {
        WorkStatement statement = shelf.locked(id);
        statement.check(officer.get(), clocks.now());
        audit.record(
                "WORK_CHECKED",
                statement.townshipCode() + " " + statement.month(),
                statement.total().toString());
    }

    /**
     * Notes that a statement was paid.
     *
     * @throws Refusal {@code not-found}, {@code work.step-not-open}
     * @throws FieldRefusal {@code field.required}, {@code field.too-long} at the voucher
     */
    @RolesAllowed(FINANCE)
    public void pay(long id, String voucher) {
        if (voucher == null || voucher.isBlank()) {
            throw new FieldRefusal("voucher", "field.required");
        }
        if (voucher.strip().length() > 60) {
            throw new FieldRefusal(
                    "voucher", "field.too-long", 60, voucher.strip().length());
        }
        WorkStatement statement = shelf.locked(id);
        statement.pay(officer.get(), clocks.now(), voucher.strip());
        audit.record(
                "WORK_PAID",
                statement.townshipCode() + " " + statement.month(),
                statement.total().toString());
    }

    /**
     * Enters a norm; none changes a month that has been computed.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws FieldRefusal {@code work.month-computed}, {@code work.norm-known} at the month
     */
    @RolesAllowed(FINANCE)
    public void enter(NormForm form) {
        form.refuseFaults();
        YearMonth from = form.month();
        if (shelf.newest().filter(month -> !from.isAfter(month)).isPresent()) {
            throw new FieldRefusal("from", "work.month-computed");
        }
        WorkNorm norm = new WorkNorm(form.kind, from, Fen.ofYuan(form.yuan), form.document.strip());
        try {
            shelf.add(norm, officer.get(), clocks.now());
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new FieldRefusal("from", "work.norm-known") : failure;
        }
        audit.record("WORK_NORM", form.kind + " " + from, form.yuan + " " + form.document);
    }
}
