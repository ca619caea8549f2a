package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.jiuzhu.evidence.EvidenceForm;
import org.jiuzhu.evidence.EvidenceShelf.Attached;
import org.jiuzhu.evidence.EvidenceStore;
import org.jiuzhu.evidence.Received;

/** Takes files in. Over a slow line that may last, so no transaction and no connection is held while bytes come. */
@Stateless
@RolesAllowed({CLERK, INVESTIGATOR, REVIEWER, VILLAGE_AGENT})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvidenceReception {
    @Inject
    private CaseEvidence evidence;

    @Inject
    private EvidenceStore store;

    /**
     * Reads a file to its end and puts it into the case; either all of that happens or nothing of it is left.
     *
     * @param announced the bytes that the sender promised, negative where it did not say
     * @throws org.jiuzhu.shared.Refusal {@code not-found}, {@code evidence.…}
     */
    public Attached receive(String number, EvidenceForm form, InputStream body, long announced) {
        evidence.requireRoom(number, form);
        try (Received received = store.receive(body, announced)) {
            return evidence.attach(number, form, received);
        }
    }
}
