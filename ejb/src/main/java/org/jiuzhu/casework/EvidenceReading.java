package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.evidence.EvidenceItem;
import org.jiuzhu.evidence.EvidenceShelf;
import org.jiuzhu.evidence.EvidenceStore;
import org.jiuzhu.shared.Refusal;

/** Hands out the files of cases to be read; each look at the whole or a part is written down. */
@Stateless
@RolesAllowed({CLERK, INVESTIGATOR, REVIEWER, APPROVER, TOWNSHIP_HEAD, VILLAGE_AGENT, BUREAU_APPROVER, BUREAU_SUPERVISOR
})
public class EvidenceReading {
    @Inject
    private CaseSteps steps;

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private EvidenceStore store;

    @Inject
    private AuditTrail audit;

    /** A file and where its bytes lie, to be read only. */
    public record Content(EvidenceItem item, Path bytes) {}

    /**
     * A file to be looked at, withdrawn ones too.
     *
     * @throws Refusal {@code not-found}, also in another area
     */
    public Content look(long id) {
        EvidenceItem item = shelf.require(id);
        audit.record("EVIDENCE_VIEWED", "evidence/" + id, "case/" + item.caseNumber());
        return new Content(item, store.path(item.file().sha256()));
    }

    /**
     * The small picture that stands on the page of a case; the look at that page has been written down.
     *
     * @throws Refusal {@code not-found}, also in another area or where there is none
     */
    public Content glance(long id) {
        EvidenceItem item = shelf.require(id);
        if (!item.file().hasThumbnail()) {
            throw new Refusal("not-found");
        }
        return new Content(item, store.small(item.file().sha256()));
    }

    /** The catalogue of the household's whole file, case by case, as far as the officer's area reaches. */
    public List<EvidenceItem> catalogue(String number) {
        AssistanceCase aCase = steps.require(number);
        audit.record("EVIDENCE_CATALOGUE", "case/" + number, "");
        return shelf.ofHousehold(aCase.household().id());
    }
}
