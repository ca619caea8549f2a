package org.jiuzhu.papers;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.CaseSteps;
import org.jiuzhu.document.BoundFile;
import org.jiuzhu.document.BoundFile.Part;
import org.jiuzhu.document.PaperSigner;
import org.jiuzhu.evidence.EvidenceItem;
import org.jiuzhu.evidence.EvidenceShelf;
import org.jiuzhu.evidence.EvidenceStore;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;

/**
 * 卷宗: everything of a case in one file for a court: an index with the page and the SHA-256 of each part, the papers in
 * the order of the file, the evidence after them. The purpose is recorded (个人信息保护法 art. 6).
 */
@Stateless
@RolesAllowed({REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_APPROVER, BUREAU_SUPERVISOR})
public class CourtBundles {
    @Inject
    private CaseSteps steps;

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private EvidenceStore store;

    @Inject
    private PaperSigner signer;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clocks clocks;

    /** How the index is headed and what its columns are called, and what a kind of evidence is called. */
    public record Wording(BoundFile.Titles titles, java.util.function.Function<EvidenceItem, String> evidence) {}

    /**
     * The bound file, signed.
     *
     * @param papers the papers of the case in the order of the file
     * @throws org.jiuzhu.shared.FormRefusal without a purpose
     * @throws org.jiuzhu.shared.Refusal {@code not-found} for a case of another area
     */
    public byte[] bind(String number, String purpose, List<Part> papers, Wording wording) {
        Faults faults = new Faults();
        faults.require("purpose", purpose, 200);
        faults.refuseIfAny();
        AssistanceCase aCase = steps.require(number);
        List<Part> parts = new ArrayList<>(papers);
        for (EvidenceItem item : shelf.ofCase(aCase.number())) {
            if (!item.isWithdrawn()) {
                parts.add(part(item, wording.evidence().apply(item)));
            }
        }
        byte[] bound = BoundFile.of(wording.titles(), parts);
        audit.record("BUNDLE", aCase.number(), purpose);
        return signer.sign(bound, wording.titles().title(), clocks.now());
    }

    /** Pictures and PDFs are bound in; of films and office files the index holds the sum. */
    private Part part(EvidenceItem item, String title) {
        Part.Form form =
                switch (item.file().media()) {
                    case JPEG, PNG -> Part.Form.PICTURE;
                    case PDF -> Part.Form.PDF;
                    default -> Part.Form.BESIDE;
                };
        return Part.of(
                title,
                item.receivedAt().toLocalDate(),
                form,
                store.path(item.file().sha256()),
                item.file().sha256());
    }
}
