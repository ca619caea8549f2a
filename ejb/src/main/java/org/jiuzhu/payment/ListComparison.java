package org.jiuzhu.payment;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import org.jiuzhu.shared.Refusal;

/** 动态管理变化表: why this month's list is not last month's, household by household. */
@Stateless
@RolesAllowed({CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_APPROVER, BUREAU_SUPERVISOR, BUREAU_SERVICE, FINANCE})
public class ListComparison {
    private static final int PAGE_LIMIT = 200;

    @Inject
    private ListShelf shelf;

    @Inject
    private ListChanges changes;

    @Inject
    private MonthlyLists lists;

    @Inject
    private ExportRecord exports;

    /**
     * How many households changed in which way, and what a month costs more or less for it.
     *
     * @throws Refusal {@code not-found}
     */
    public List<ChangeSum> sums(long listId) {
        return changes.sums(shelf.readable(listId));
    }

    /**
     * A page of the households on the list that are new or paid otherwise than the month before.
     *
     * @param after the last sequence of the page before, 0 for the first page
     * @param size 1 to 200
     * @throws Refusal {@code not-found}
     */
    public List<ChangeRow> made(long listId, int after, int size) {
        return changes.made(shelf.readable(listId), after, limited(size));
    }

    /**
     * A page of the households that were on the list before and are paid no more.
     *
     * @param after the last sequence of the page before, 0 for the first page
     * @param size 1 to 200
     * @throws Refusal {@code not-found}
     */
    public List<ChangeRow> ended(long listId, int after, int size) {
        return changes.ended(shelf.readable(listId), after, limited(size));
    }

    private static int limited(int size) {
        return Math.max(1, Math.min(size, PAGE_LIMIT));
    }

    /**
     * Writes 动态管理变化表 as XLSX; purpose and officer are on record before the first byte. The stream is not closed.
     *
     * @throws Refusal {@code not-found}, {@code payment.purpose-missing}
     */
    @RolesAllowed({CLERK, APPROVER, TOWNSHIP_HEAD, BUREAU_SERVICE, FINANCE})
    public void export(long listId, ExportPurpose purpose, OutputStream out) {
        if (purpose == null) {
            throw new Refusal("payment.purpose-missing");
        }
        ListHead head = lists.head(listId);
        exports.write(head, purpose);
        ChangeSheet sheet = new ChangeSheet(head, out);
        changes.each(shelf.readable(listId), sheet::add);
        sheet.finish();
    }
}
