package org.jiuzhu.budget;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.area.Areas;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.finance.FundRequests;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/**
 * 预算: entered by the bureau from the document that gives or takes the money, confirmed by finance (财社〔2012〕171号). A
 * change is a further document; nothing that was confirmed is written over.
 */
@Stateless
@RolesAllowed({BUREAU_SERVICE, BUREAU_APPROVER, BUREAU_SUPERVISOR, FINANCE})
public class Budgets {
    @Inject
    private BudgetShelf shelf;

    @Inject
    private FundRequests requests;

    @Inject
    private Areas areas;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** Each township and matter with money in that year: given, asked for, arrived. */
    public List<BudgetLine> lines(int year) {
        return shelf.lines(year, 0);
    }

    /**
     * What a request asks for of its year's budget, as if it were signed.
     *
     * @throws Refusal {@code not-found}
     */
    public List<BudgetLine> of(long requestId) {
        int year = requests.get(requestId).month().getYear();
        return shelf.lines(year, requestId).stream()
                .filter(line -> line.now().isPositive())
                .toList();
    }

    /** The documents of a year, the newest first. */
    public List<BudgetDocument> documents(int year) {
        List<BudgetDocument> documents = shelf.documents(year);
        documents.forEach(document -> document.rows().size());
        return documents;
    }

    /**
     * Enters a document.
     *
     * @return its id
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws FieldRefusal {@code budget.known} where a document of that number stands in the year
     */
    @RolesAllowed(BUREAU_SERVICE)
    public long enter(BudgetForm form) {
        form.refuseFaults(clocks.today().getYear());
        form.rows().forEach(row -> areas.require(row.townshipCode()));
        BudgetDocument document = new BudgetDocument(form, officer.get(), clocks.now());
        try {
            shelf.entities().persist(document);
            shelf.entities().flush();
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new FieldRefusal("number", "budget.known") : failure;
        }
        audit.record("BUDGET_ENTERED", document.number(), document.year() + " " + document.total());
        return document.id();
    }

    /**
     * Confirms a document by another hand; what it takes back must not have been asked for.
     *
     * @throws Refusal {@code not-found}, {@code budget.decided}, {@code budget.own-hand}, {@code budget.less-than-asked}
     */
    @RolesAllowed(FINANCE)
    public void confirm(long id) {
        BudgetDocument document = shelf.locked(id);
        shelf.hold(document.year());
        document.confirm(officer.get(), clocks.now());
        shelf.entities().flush();
        if (document.kind() == BudgetKind.CUT) {
            refuseOverdrawn(document);
        }
        audit.record("BUDGET_CONFIRMED", document.number(), document.year() + " " + document.total());
    }

    private void refuseOverdrawn(BudgetDocument document) {
        shelf.lines(document.year(), 0).stream()
                .filter(BudgetLine::isOver)
                .filter(line ->
                        document.rows().contains(new BudgetRow(line.townshipCode(), line.matter(), line.left())))
                .findFirst()
                .ifPresent(line -> {
                    throw new Refusal("budget.less-than-asked", line.townshipName(), line.matter(), line.asked());
                });
    }

    /**
     * Rejects a document with a reason; its number may be entered again.
     *
     * @throws Refusal {@code not-found}, {@code budget.decided}, {@code budget.own-hand}
     * @throws FieldRefusal {@code field.required}
     */
    @RolesAllowed(FINANCE)
    public void reject(long id, String remark) {
        if (remark == null || remark.isBlank()) {
            throw new FieldRefusal("remark", "field.required");
        }
        BudgetDocument document = shelf.locked(id);
        document.reject(officer.get(), clocks.now(), remark);
        audit.record("BUDGET_REJECTED", document.number(), remark);
    }
}
