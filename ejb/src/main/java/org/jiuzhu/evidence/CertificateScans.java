package org.jiuzhu.evidence;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.delegation.TrainingCertificate;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** The certificates of training with their scans, for the bureau; each scan is kept by its content among the evidence. */
@Stateless
@RolesAllowed({BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER})
public class CertificateScans {
    /** The largest scan. */
    public static final long MEGABYTES = 10;

    private static final int MOST = 101;
    private static final Set<MediaKind> KINDS = Set.of(MediaKind.PDF, MediaKind.JPEG, MediaKind.PNG);

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private EvidenceStore store;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** A scan on disk and what it is. */
    public record Scan(Path bytes, MediaKind media) {}

    /**
     * A page of certificates, the newest first.
     *
     * @param before the key of the last row of the page before, 0 for the first
     */
    public List<CertificateRow> page(long before, int size) {
        return entities.createQuery(
                        "select new org.jiuzhu.evidence.CertificateRow(c.id, o.name, a.name, c.number, c.course,"
                                + " c.passedOn, c.validTo, s.uploadedAt) from TrainingCertificate c"
                                + " join Officer o on o.login = c.officerLogin"
                                + " join AdministrativeArea a on a.code = o.areaCode"
                                + " left join CertificateScan s on s.certificateId = c.id"
                                + " where c.id < :before order by c.id desc",
                        CertificateRow.class)
                .setParameter("before", before == 0 ? Long.MAX_VALUE : before)
                .setMaxResults(Math.max(1, Math.min(size, MOST)))
                .getResultList();
    }

    /**
     * Puts a scan beside a certificate: PDF, JPG or PNG of at most 10 MB; in the place of the one before.
     *
     * @throws FieldRefusal {@code training.scan-kind}, {@code training.scan-size} at the file
     * @throws Refusal {@code not-found}, {@code evidence.…} where it is broken or not what it seems
     */
    @RolesAllowed(BUREAU_POLICY)
    public void attach(long certificateId, InputStream body, long bytes) {
        if (bytes > MEGABYTES * EvidenceLimits.MEGABYTE) {
            throw new FieldRefusal("scan", "training.scan-size", MEGABYTES);
        }
        require(certificateId);
        try (Received received = store.receive(body, bytes)) {
            if (!KINDS.contains(received.kind())) {
                throw new FieldRefusal("scan", "training.scan-kind");
            }
            CertificateScan scan = entities.find(CertificateScan.class, certificateId);
            if (scan == null) {
                scan = new CertificateScan(certificateId);
            }
            scan.show(store.keep(received), officer.get().login(), clocks.now());
            entities.persist(scan);
            audit.record("CERTIFICATE_SCANNED", "certificate " + certificateId, received.sha256());
        }
    }

    private void require(long certificateId) {
        if (entities.find(TrainingCertificate.class, certificateId) == null) {
            throw new Refusal("not-found");
        }
    }

    /**
     * The scan of a certificate.
     *
     * @throws Refusal {@code not-found}
     */
    public Scan look(long certificateId) {
        CertificateScan scan = entities.find(CertificateScan.class, certificateId);
        if (scan == null) {
            throw new Refusal("not-found");
        }
        return new Scan(store.path(scan.file().sha256()), scan.file().media());
    }
}
