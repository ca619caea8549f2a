package org.jiuzhu.finance;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.document.SealLedger;
import org.jiuzhu.finance.FundHead.Hand;
import org.jiuzhu.payment.ListOverview;
import org.jiuzhu.payment.MonthlyLists;
import org.jiuzhu.rules.Route;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.Refusal;

/**
 * 用款申请: merged and signed by two hands of the bureau, acknowledged by finance, filed and released by two hands of
 * finance (财社〔2012〕171号 arts. 12–14).
 */
@Stateless
@RolesAllowed({BUREAU_SERVICE, BUREAU_APPROVER, BUREAU_SUPERVISOR, FINANCE})
public class FundRequests {
    private static final String CITY = "230382";
    private static final int PAGE_LIMIT = 200;

    @Inject
    private FundShelf shelf;

    @Inject
    private FundMerging merging;

    @Inject
    private PaymentFile file;

    @Inject
    private FileTaken taken;

    @Inject
    private FundLetters letters;

    @Inject
    private MonthlyLists lists;

    @Inject
    private FundGuard guard;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private SealLedger seals;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** How far each township's list of that month is. */
    public List<Standing> standings(YearMonth month) {
        return lists.overview(month).stream().map(list -> standing(list, month)).toList();
    }

    private static Standing standing(ListOverview list, YearMonth month) {
        int lines = list.lineCount() == null ? 0 : list.lineCount();
        return new Standing(list.townshipCode(), list.townshipName(), month, list.state(), lines, list.total());
    }

    /** The newest requests, the newest first. */
    public List<FundHead> newest() {
        return shelf.newest().stream().map(this::head).toList();
    }

    /** @throws Refusal {@code not-found} */
    public FundHead get(long id) {
        return head(shelf.get(id));
    }

    /** What a request asks for, township by township and project by project. */
    public List<FundSum> sums(long id) {
        return shelf.sums(shelf.get(id).id());
    }

    /**
     * A page of payments in the order of the file.
     *
     * @param outcome null for all
     * @param after the last sequence of the page before, 0 for the first page
     */
    public List<FundLine> lines(long id, Outcome outcome, int after, int size) {
        return shelf.lines(shelf.get(id).id(), outcome, after, Math.max(1, Math.min(size, PAGE_LIMIT)));
    }

    /**
     * Merges every list up to that month that was received and not yet asked money for.
     *
     * @return the id of the request
     * @throws Refusal {@code finance.nothing-received}, {@code finance.sums-differ}, {@code finance.merged-meanwhile}
     */
    @RolesAllowed(BUREAU_SERVICE)
    public long merge(YearMonth month) {
        return kept(() -> merging.merge(month, officer.get(), clocks.now()));
    }

    /**
     * Gathers what came back and whose account was put right, to be paid again.
     *
     * @return the id of the request
     * @throws Refusal {@code finance.nothing-to-reissue}, {@code finance.merged-meanwhile}
     */
    @RolesAllowed(BUREAU_SERVICE)
    public long reissue(YearMonth month) {
        return kept(() -> merging.again(month, officer.get(), clocks.now()));
    }

    private long kept(Supplier<FundRequest> making) {
        try {
            FundRequest request = making.get();
            shelf.entities().flush();
            audit.record("FUNDS_MERGED", request.batch(), request.lineCount() + " " + request.total());
            return request.id();
        } catch (PersistenceException failure) {
            boolean collision = Collisions.isDuplicate(failure) || Collisions.isGivenUp(failure);
            throw collision ? new Refusal("finance.merged-meanwhile") : failure;
        }
    }

    /**
     * Takes a request apart that nobody has signed.
     *
     * @throws Refusal {@code not-found}, {@code finance.step-not-open}
     */
    @RolesAllowed(BUREAU_SERVICE)
    public void undo(long id) {
        FundRequest request = shelf.locked(id);
        request.require(FundStep.UNDO, officer.get(), "", true);
        merging.undo(request);
        audit.record("FUNDS_UNDONE", request.batch(), request.lineCount() + " " + request.total());
    }

    /**
     * Signs the request; the letter gets its number and the seal, and is kept as it was sealed.
     *
     * @throws Refusal {@code not-found}, {@code finance.merger-may-not-sign}, {@code finance.step-not-open},
     *     {@code budget.none}, {@code budget.over}, {@code paper.no-font}
     */
    @RolesAllowed(BUREAU_APPROVER)
    public void request(long id) {
        FundRequest request = shelf.locked(id);
        Officer signer = officer.get();
        request.require(FundStep.REQUEST, signer, "finance.merger-may-not-sign", request.wasMergedByAnother(signer));
        guard.beforeSigning(request);
        LocalDateTime now = clocks.now();
        String number = numbers.next(DocumentNumbers.Kind.FUNDS, "", now.toLocalDate());
        request.request(signer, now, number, seals.seal(Route.TWO_LEVEL, CITY, number));
        written(request);
        audit.record("FUNDS_REQUESTED", request.batch(), number + " " + request.total());
    }

    /**
     * The letter as it was sealed, a PDF.
     *
     * @throws Refusal {@code not-found} where it is not signed
     */
    public byte[] letter(long id) {
        FundRequest request = shelf.get(id);
        if (request.documentNumber() == null) {
            throw new Refusal("not-found");
        }
        return letters.kept(id).orElseGet(() -> written(request));
    }

    private byte[] written(FundRequest request) {
        return letters.keep(
                request,
                shelf.sums(request.id()),
                shelf.nameOf(request.mergedBy()),
                shelf.nameOf(request.requestedBy()));
    }

    /** @throws Refusal {@code not-found}, {@code finance.step-not-open} */
    @RolesAllowed(FINANCE)
    public void acknowledge(long id) {
        FundRequest request = shelf.locked(id);
        request.acknowledge(officer.get(), clocks.now());
        audit.record("FUNDS_ACKNOWLEDGED", request.batch(), request.documentNumber());
    }

    /**
     * Draws up the payment file; its content is hashed, so that what is released is what was drawn up.
     *
     * @throws Refusal {@code not-found}, {@code finance.step-not-open}
     */
    @RolesAllowed(FINANCE)
    public void file(long id, FileFormat format) {
        FundRequest request = shelf.locked(id);
        request.file(officer.get(), clocks.now(), format, file.hash(request));
        audit.record("FUNDS_FILED", request.batch(), format + " " + request.fileHash());
    }

    /**
     * Lets the file go to the bank, by another hand than drew it up.
     *
     * @throws Refusal {@code not-found}, {@code finance.filer-may-not-release}, {@code finance.file-differs},
     *     {@code finance.step-not-open}
     */
    @RolesAllowed(FINANCE)
    public void release(long id) {
        FundRequest request = shelf.locked(id);
        request.release(officer.get(), clocks.now(), file.hash(request));
        audit.record("FUNDS_RELEASED", request.batch(), request.fileHash());
    }

    /**
     * Writes the payment file in the format that was chosen; who took it is on record before the first byte.
     *
     * @throws Refusal {@code not-found}, {@code finance.step-not-open} before it is released
     */
    @RolesAllowed(FINANCE)
    public void write(long id, OutputStream out) {
        FundRequest request = shelf.get(id);
        if (request.state() != FundState.RELEASED && request.state() != FundState.CLOSED) {
            throw new Refusal("finance.not-released", request.state());
        }
        taken.write("FUNDS_FILE_TAKEN", request);
        file.write(request, request.format(), out);
    }

    private FundHead head(FundRequest request) {
        Officer reader = officer.get();
        return new FundHead(
                request.id(),
                request.month(),
                request.ordinal(),
                request.batch(),
                request.kind(),
                request.state(),
                request.lineCount(),
                request.total(),
                request.documentNumber(),
                request.format(),
                request.fileHash(),
                hand(request.mergedBy(), request.mergedAt()),
                hand(request.requestedBy(), request.requestedAt()),
                hand(request.acknowledgedBy(), request.acknowledgedAt()),
                hand(request.filedBy(), request.filedAt()),
                hand(request.releasedBy(), request.releasedAt()),
                request.closedAt(),
                shelf.answered(request.id()),
                FundStep.openTo(request, reader),
                request.state() == FundState.RELEASED && reader.holds(Role.FINANCE));
    }

    private Hand hand(String login, LocalDateTime at) {
        return login == null ? null : new Hand(shelf.nameOf(login), at);
    }
}
