package org.jiuzhu.remedy;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HexFormat;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Sha256;

/** Keeps which files were bound for the reviewing body or the court. */
@Stateless
@RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER})
public class RemedyBundles {
    @Inject
    private RemedyShelf shelf;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /**
     * Writes down that a bound file was handed out.
     *
     * @return its SHA-256 in small letters
     * @throws org.jiuzhu.shared.Refusal {@code not-found}
     */
    public String record(long id, byte[] bound) {
        Remedy remedy = shelf.locked(id);
        String sha256 = HexFormat.of().formatHex(Sha256.digest().digest(bound));
        Hand hand = new Hand(officer.get().login(), clocks.now());
        shelf.entities().persist(new RemedyBundle(id, sha256, bound.length, hand));
        remedy.bundled(sha256, hand);
        audit.record("REMEDY_BUNDLE", remedy.number(), sha256);
        return sha256;
    }
}
