package org.jiuzhu.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.shared.Clocks;

/** Writes down an act in the transaction of the act itself: either both happen or neither. */
@ApplicationScoped
public class AuditTrail {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    /** What was done to what; the detail names purpose and quantity, never personal data. */
    public void record(String act, String subject, String detail) {
        entities.persist(new AuditEntry(clocks.now(), officer.hand(), act, subject, detail));
    }
}
