package org.jiuzhu.rehearsal;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.rules.RuleChange;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/** The rehearsals of proposed changes: started and cancelled by the bureau, read by whoever answers for the money. */
@Stateless
@RolesAllowed({BUREAU_POLICY, BUREAU_APPROVER, BUREAU_SUPERVISOR, BUREAU_SERVICE, FINANCE})
public class Rehearsals {
    private static final int PAGE_LIMIT = 200;
    private static final int SHEET_PAGE = 1_000;

    @Inject
    private RehearsalShelf shelf;

    @Inject
    private RehearsalPiece piece;

    @Inject
    private RehearsalRun run;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /**
     * Starts to rehearse an open proposal over every household in payment; it goes on by itself. One that still runs for
     * the same proposal is cancelled.
     *
     * @return the id of the rehearsal
     * @throws Refusal {@code not-found}, {@code rehearsal.not-open} where the proposal was decided,
     *     {@code rehearsal.not-of-payments} where it changes no amount
     */
    @RolesAllowed({BUREAU_POLICY, BUREAU_APPROVER})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long start(long changeId) {
        long id = piece.open(changeId, officer.get().login());
        run.start(id);
        return id;
    }

    /**
     * Asks a running rehearsal to stop after the piece it is at; what it found so far stays to be read.
     *
     * @throws Refusal {@code not-found}
     */
    @RolesAllowed({BUREAU_POLICY, BUREAU_APPROVER})
    public void cancel(long rehearsalId) {
        shelf.require(rehearsalId).wantCancelled();
    }

    /**
     * What is proposed.
     *
     * @throws Refusal {@code not-found}
     */
    public RuleChange proposal(long changeId) {
        return shelf.proposal(changeId);
    }

    /** The newest rehearsal of a proposal. */
    public Optional<Rehearsal> newest(long changeId) {
        return shelf.newest(changeId);
    }

    /** Whether it says it runs but does not move any more. */
    public boolean isStalled(Rehearsal rehearsal) {
        return rehearsal.isStalled(clocks.now());
    }

    /** Households, persons and fen a month before and after, by township and outcome. */
    public List<RehearsalSum> sums(long rehearsalId) {
        shelf.require(rehearsalId);
        return shelf.sums(rehearsalId);
    }

    /**
     * A page of households in the order of their benefits.
     *
     * @param afterBenefit the last benefit of the page before, 0 for the first page
     * @param size 1 to 200
     */
    public List<RehearsalRow> rows(RehearsalFilter filter, long afterBenefit, int size) {
        shelf.require(filter.rehearsalId());
        return shelf.rows(filter, afterBenefit, Math.max(1, Math.min(size, PAGE_LIMIT)));
    }

    /**
     * Writes every household as XLSX, page by page; the stream is not closed.
     *
     * @param words the headings of the sheet, then the words of the outcomes in their order
     */
    public void export(long rehearsalId, RehearsalSheet.Words words, OutputStream out) {
        Rehearsal rehearsal = shelf.require(rehearsalId);
        audit.record("REHEARSAL_EXPORTED", Long.toString(rehearsalId), Integer.toString(rehearsal.done()));
        RehearsalSheet sheet = new RehearsalSheet(words, out);
        RehearsalFilter all = new RehearsalFilter(rehearsalId, null, null);
        List<RehearsalRow> page = shelf.rows(all, 0, SHEET_PAGE);
        while (!page.isEmpty()) {
            sheet.add(page);
            page = shelf.rows(all, page.get(page.size() - 1).benefitId(), SHEET_PAGE);
        }
        sheet.finish();
    }
}
