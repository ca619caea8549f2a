package org.jiuzhu.payment;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.Areas;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/** The monthly lists: made by the township's clerk, signed by its head, received by the bureau. */
@Stateless
@RolesAllowed({CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_APPROVER, BUREAU_SUPERVISOR, BUREAU_SERVICE, FINANCE})
public class MonthlyLists {
    private static final int PAGE_LIMIT = 200;

    /** Those whom {@link #export} lets in, so that the page offers it to no one else. */
    private static final Set<Role> EXPORTERS =
            EnumSet.of(Role.CLERK, Role.APPROVER, Role.TOWNSHIP_HEAD, Role.BUREAU_SERVICE, Role.FINANCE);

    @Inject
    private Event<ListFreezes> freezes;

    @Inject
    private ListShelf shelf;

    @Inject
    private ListMaking making;

    @Inject
    private PaymentLines lines;

    @Inject
    private ListChecking checking;

    @Inject
    private Freezing freezing;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Areas areas;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    @Inject
    private ExportRecord exports;

    /**
     * Has the list of a township and month computed from the benefits in payment, or computed anew while it is not frozen;
     * a job does it village by village. A list without lines is allowed. Back pay of earlier months stands on it as lines
     * of their own (decisions 32, 33).
     *
     * @param month from twelve months ago to next month
     * @return the id of the list
     * @throws Refusal {@code area.not-yours}, {@code payment.no-township}, {@code payment.month-out-of-range},
     *     {@code payment.later-list} where a later month has its list, {@code payment.step-not-open} once signed,
     *     {@code payment.made-meanwhile} where another officer makes it in the same moment
     */
    @RolesAllowed(CLERK)
    public long generate(String townshipCode, YearMonth month) {
        MonthlyList list = making.make(townshipCode, month);
        audit.record("MONTHLY_LIST_MADE", list.subject(), list.madeBy());
        return list.id();
    }

    /**
     * What the seven checks find in a list that is still open.
     *
     * @throws Refusal {@code not-found}
     */
    public List<ListFinding> findings(long listId) {
        return ListState.OPEN.contains(shelf.readable(listId).state()) ? checking.findings(listId) : List.of();
    }

    /**
     * Another than its maker finds nothing wrong in a list.
     *
     * @throws Refusal {@code not-found}, {@code payment.maker-may-not-check}, {@code payment.step-not-open},
     *     {@code payment.check-failed} with the check and the first name
     */
    @RolesAllowed(REVIEWER)
    public void check(long listId) {
        MonthlyList list = shelf.locked(listId);
        list.check(officer.get(), clocks.now());
        checking.requireClean(listId);
        audit.record("MONTHLY_LIST_CHECKED", list.subject(), list.lineCount() + " " + list.total());
    }

    /**
     * Freezes a checked list: its lines are hashed, each person stands once for month and matter, and from now on nothing
     * in it changes.
     *
     * @throws Refusal {@code not-found}, {@code payment.step-not-open}, {@code payment.lines-differ},
     *     {@code payment.check-failed} where something has changed since, {@code payment.person-twice},
     *     {@code payment.return-missing} where a village has not said who died or left, {@code payment.return-open} where
     *     nothing was done about somebody it named; whatever an observer of {@link ListFreezes} refuses
     */
    @RolesAllowed(CLERK)
    public void freeze(long listId) {
        MonthlyList list = shelf.locked(listId);
        list.freeze(officer.get(), clocks.now(), lines.hash(list));
        freezing.requireReturns(list);
        freezes.fire(new ListFreezes(list.townshipCode(), list.month()));
        checking.requireClean(listId);
        freezing.settle(list);
        audit.record("MONTHLY_LIST_FROZEN", list.subject(), list.linesHash());
    }

    /**
     * Signs a frozen list, all of it in one act (decision 15: not by its maker).
     *
     * @throws Refusal {@code not-found}, {@code payment.maker-may-not-sign}, {@code payment.step-not-open},
     *     {@code payment.lines-differ}
     */
    @RolesAllowed(TOWNSHIP_HEAD)
    public void sign(long listId) {
        MonthlyList list = shelf.locked(listId);
        list.sign(officer.get(), clocks.now(), lines.hash(list));
        audit.record("MONTHLY_LIST_SIGNED", list.subject(), list.linesHash());
    }

    /**
     * Takes a signed list over for the bureau, after its lines were found to be those that were signed.
     *
     * @throws Refusal {@code not-found}, {@code payment.step-not-open}, {@code payment.lines-differ}
     */
    @RolesAllowed(BUREAU_SERVICE)
    public void receive(long listId) {
        MonthlyList list = shelf.locked(listId);
        list.receive(officer.get(), clocks.now(), lines.hash(list));
        audit.record("MONTHLY_LIST_RECEIVED", list.subject(), list.linesHash());
    }

    /**
     * The head of a list with the steps open to this officer.
     *
     * @throws Refusal {@code not-found}, also for finance until the bureau has received it
     */
    public ListHead head(long listId) {
        MonthlyList list = shelf.readable(listId);
        return new ListHead(
                list.id(),
                list.townshipCode(),
                areas.require(list.townshipCode()).name(),
                list.month(),
                list.state(),
                lines.households(listId),
                list.lineCount(),
                list.total(),
                hand(list.madeBy(), list.madeAt()),
                hand(list.checkedBy(), list.checkedAt()),
                hand(list.frozenBy(), list.frozenAt()),
                hand(list.signedBy(), list.signedAt()),
                hand(list.receivedBy(), list.receivedAt()),
                list.linesHash(),
                list.openTo(officer.get()),
                EXPORTERS.stream().anyMatch(officer.get()::holds));
    }

    /**
     * A page of lines in the order of the list: village, certificate, month of entitlement.
     *
     * @param afterSequence the last line of the page before, 0 for the first page
     * @param size 1 to 200
     * @throws Refusal {@code not-found}
     */
    public List<PaymentRow> lines(long listId, int afterSequence, int size) {
        shelf.readable(listId);
        return lines.after(listId, afterSequence, Math.max(1, Math.min(size, PAGE_LIMIT)));
    }

    /**
     * How far each township of the officer's area is with that month, in the order of their codes; to finance only those
     * whose list was received.
     */
    public List<ListOverview> overview(YearMonth month) {
        Officer reader = officer.get();
        Map<String, MonthlyList> lists =
                shelf.of(month).stream().collect(Collectors.toMap(MonthlyList::townshipCode, Function.identity()));
        return areas.townships().stream()
                .filter(township -> reader.scope().covers(township.code()))
                .filter(township -> lists.containsKey(township.code()) || ListShelf.seesUnreceived(reader))
                .map(township -> overview(township, lists.get(township.code()), reader))
                .toList();
    }

    /**
     * Writes 资金发放明细表 as XLSX; purpose and officer are on record before the first byte. The stream is not closed.
     *
     * @throws Refusal {@code not-found}, {@code payment.purpose-missing}
     */
    @RolesAllowed({CLERK, APPROVER, TOWNSHIP_HEAD, BUREAU_SERVICE, FINANCE})
    public void export(long listId, ExportPurpose purpose, OutputStream out) {
        ListHead head = recorded(listId, purpose);
        PaymentSheet sheet = new PaymentSheet(head, out);
        lines.each(listId, sheet::add);
        sheet.finish();
    }

    /**
     * Writes 资金发放明细表 as CSV in UTF-8; purpose and officer are on record before the first byte. The stream is not
     * closed.
     *
     * @throws Refusal {@code not-found}, {@code payment.purpose-missing}
     */
    @RolesAllowed({CLERK, APPROVER, TOWNSHIP_HEAD, BUREAU_SERVICE, FINANCE})
    public void exportCsv(long listId, ExportPurpose purpose, OutputStream out) {
        PaymentCsv csv = new PaymentCsv(recorded(listId, purpose), out);
        lines.each(listId, csv::add);
        csv.finish();
    }

    private ListHead recorded(long listId, ExportPurpose purpose) {
        if (purpose == null) {
            throw new Refusal("payment.purpose-missing");
        }
        ListHead head = head(listId);
        exports.write(head, purpose);
        return head;
    }

    private static ListOverview overview(AdministrativeArea township, MonthlyList list, Officer reader) {
        String name = township.name();
        return list == null
                ? new ListOverview(township.code(), name, null, null, null, null, reader.holds(Role.CLERK))
                : new ListOverview(
                        township.code(),
                        name,
                        list.id(),
                        list.state(),
                        list.lineCount(),
                        list.total(),
                        ListStep.REMAKE.isOpen(list, reader));
    }

    private ListHead.Hand hand(String login, LocalDateTime at) {
        return login == null ? null : new ListHead.Hand(shelf.nameOf(login), at);
    }
}
