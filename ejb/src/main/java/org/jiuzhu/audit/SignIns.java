package org.jiuzhu.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jiuzhu.access.SignedIn;
import org.jiuzhu.shared.Clocks;

/** Writes down who signed in, and at whose account somebody failed to. */
@Stateless
@PermitAll
public class SignIns {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Clocks clocks;

    public void tried(@Observes SignedIn attempt) {
        String act = attempt.let() ? "SIGNED_IN" : "SIGN_IN_REFUSED";
        entities.persist(new AuditEntry(clocks.now(), attempt.login(), act, attempt.login(), ""));
    }
}
