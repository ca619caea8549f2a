package org.jiuzhu.reporting;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.document.Paper;
import org.jiuzhu.document.PaperSigner;
import org.jiuzhu.document.PdfPaper;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.shared.Sha256;

/** An evaluation as files: the signed PDF, kept when it was first asked for, and a workbook of its figures. */
@Stateless
@RolesAllowed({BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, APPROVER, CLERK})
public class EvaluationFiles {
    private static final int POINTS = 10;

    @Inject
    private ReportShelf shelf;

    @Inject
    private Evaluations evaluations;

    @Inject
    private PaperSigner signer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** The PDF that was kept; nothing where none was made yet. */
    public byte[] kept(long id) {
        return shelf.pdf(shelf.evaluation(id).id()).orElse(null);
    }

    /**
     * Prints an evaluation. One that was submitted is signed and kept, and is the same ever after; a draft is neither.
     *
     * @throws Refusal {@code not-found}, {@code paper.no-font}, {@code paper.no-key}
     */
    public byte[] print(long id, Paper says) {
        Evaluation one = shelf.evaluation(id);
        byte[] kept = kept(id);
        if (kept != null) {
            return kept;
        }
        byte[] pdf = PdfPaper.of(says.xhtml(POINTS));
        if (one.isSubmitted()) {
            pdf = signer.sign(pdf, one.title(), clocks.now());
            shelf.keep(id, HexFormat.of().formatHex(Sha256.digest().digest(pdf)), pdf);
        }
        audit.record("EVALUATION_PRINTED", one.townshipCode() + " " + id, "");
        return pdf;
    }

    /**
     * Writes the figures as a workbook, a sheet for all sections; the stream is not closed.
     *
     * @param words says the words of a key
     * @throws Refusal {@code not-found}
     */
    public void sheet(long id, UnaryOperator<String> words, OutputStream out) {
        Evaluation one = shelf.evaluation(id);
        new EvaluationSheet(one, words, out).write(evaluations.content(id));
        audit.record("EVALUATION_EXPORTED", one.townshipCode() + " " + id, "XLSX");
    }
}
