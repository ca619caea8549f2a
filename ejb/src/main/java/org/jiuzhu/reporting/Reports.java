package org.jiuzhu.reporting;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.document.DocumentNumbers.Kind;
import org.jiuzhu.evidence.EvidenceFile;
import org.jiuzhu.evidence.EvidenceStore;
import org.jiuzhu.evidence.MediaKind;
import org.jiuzhu.evidence.Received;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** 报送、回执、退回: reports that the product cannot know by itself, submitted by one hand and received by another. */
@Stateless
@RolesAllowed({BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, APPROVER, CLERK})
public class Reports {
    static final int LONGEST = 4000;

    private static final Set<MediaKind> TAKEN = EnumSet.of(MediaKind.PDF, MediaKind.XLSX, MediaKind.DOCX);

    @Inject
    private ReportShelf shelf;

    @Inject
    private Sending sending;

    @Inject
    private EvidenceStore store;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /**
     * What was submitted for a report, the newest first.
     *
     * @throws Refusal {@code not-found} for one of another area
     */
    public List<Submission> of(long obligationId) {
        return shelf.submissions(shelf.obligation(obligationId).id());
    }

    /**
     * Submits a report with a file or without; an evaluation is submitted with its figures ({@link Evaluations}).
     *
     * @param enclosed nothing, or a PDF, XLSX or DOCX within the limits of the evidence
     * @throws org.jiuzhu.shared.FormRefusal at the text
     * @throws FieldRefusal {@code submission.file-kind} at the file, and what the evidence refuses
     * @throws Refusal {@code not-found}, {@code obligation.not-yours} to another unit than the one that owes it,
     *     {@code obligation.known}, {@code obligation.by-evaluation}, {@code obligation.step-not-open}
     */
    public long submit(long obligationId, String text, Enclosure enclosed) {
        Faults faults = new Faults();
        faults.require("text", text, LONGEST);
        faults.refuseIfAny();
        Obligation one = shelf.locked(obligationId);
        if (one.kind() == ObligationKind.EVALUATION) {
            throw new Refusal("obligation.by-evaluation");
        }
        Submission submission = sending.begin(one, text.strip());
        if (enclosed != null) {
            enclose(submission, enclosed);
        }
        return sending.keep(submission, one);
    }

    private void enclose(Submission submission, Enclosure enclosed) {
        try (Received received = store.receive(enclosed.content(), enclosed.bytes())) {
            if (!TAKEN.contains(received.kind())) {
                throw new FieldRefusal("file", "submission.file-kind");
            }
            submission.with(store.keep(received), enclosed.plainName());
        }
    }

    /**
     * 回执: takes a report as received. A township's gets the product's next number; for the bureau's own the number is
     * that under which the city government took it in.
     *
     * @param reference of the city government, for the bureau's own alone
     * @return the number of the receipt
     * @throws FieldRefusal {@code field.required}, {@code field.too-long} at the reference
     * @throws Refusal {@code not-found}, {@code submission.none}, {@code submission.same-hand},
     *     {@code submission.receipt-known}
     */
    @RolesAllowed({BUREAU_POLICY, BUREAU_SUPERVISOR})
    public String receive(long obligationId, String reference) {
        Obligation one = shelf.locked(obligationId);
        Submission submission = shelf.open(one.id());
        boolean own = one.owner() == ObligationOwner.BUREAU;
        String number = own ? checked("reference", reference, 80) : number();
        submission.receive(number, officer.get(), clocks.now());
        one.receive();
        try {
            shelf.flush();
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new FieldRefusal("reference", "submission.receipt-known") : failure;
        }
        audit.record("REPORT_RECEIVED", one.duty().title() + " " + one.townshipCode(), number);
        return number;
    }

    private String number() {
        return numbers.next(Kind.REPORT_RECEIPT, "", clocks.today());
    }

    /**
     * Gives a report back with the reason; it is owed again by its old day.
     *
     * @throws FieldRefusal {@code field.required}, {@code field.too-long} at the reason
     * @throws Refusal {@code not-found}, {@code submission.none}, {@code submission.same-hand}
     */
    @RolesAllowed({BUREAU_POLICY, BUREAU_SUPERVISOR})
    public void giveBack(long obligationId, String reason) {
        String why = checked("reason", reason, 500);
        Obligation one = shelf.locked(obligationId);
        shelf.open(one.id()).giveBack(why, officer.get(), clocks.now());
        one.giveBack();
        audit.record("REPORT_RETURNED", one.duty().title() + " " + one.townshipCode(), "");
    }

    private static String checked(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw new FieldRefusal(field, "field.required");
        }
        if (text.strip().length() > longest) {
            throw new FieldRefusal(
                    field, "field.too-long", longest, text.strip().length());
        }
        return text.strip();
    }

    /** A file as it was sent, and where its bytes lie, to be read only. */
    public record Sent(String name, MediaKind media, Path bytes) {}

    /**
     * The file that came with a submission.
     *
     * @throws Refusal {@code not-found} without a file or in another area
     */
    public Sent file(long submissionId) {
        Submission submission = shelf.submission(submissionId);
        if (submission.file() == null) {
            throw new Refusal("not-found");
        }
        audit.record("REPORT_FILE_READ", Long.toString(submissionId), "");
        EvidenceFile file = submission.file();
        return new Sent(submission.fileName(), file.media(), store.path(file.sha256()));
    }
}
