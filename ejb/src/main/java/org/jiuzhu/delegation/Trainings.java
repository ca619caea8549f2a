package org.jiuzhu.delegation;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.FieldRefusal;

/** Who is trained for delegated approval; without a valid certificate nobody signs under an instrument. */
@Stateless
@RolesAllowed({BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER, TOWNSHIP_HEAD, APPROVER})
public class Trainings {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private TrainedOfficers trained;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /** The certificates of an officer, the one that lasts longest first. */
    public List<TrainingCertificate> of(String login) {
        return trained.of(login);
    }

    /**
     * Enters a certificate.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws FieldRefusal {@code training.known} at the number
     */
    @RolesAllowed(BUREAU_POLICY)
    public void enter(CertificateForm form) {
        form.check(clocks.today());
        try {
            entities.persist(new TrainingCertificate(form, officer.get().login(), clocks.now()));
            entities.flush();
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new FieldRefusal("number", "training.known") : failure;
        }
        audit.record("CERTIFICATE_ENTERED", form.officerLogin, form.number.strip());
    }
}
