package org.jiuzhu.access;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.shared.Clocks;

/** Keeps what an officer has typed but not yet sent, one draft per officer and form; nobody else sees it. */
@Stateless
@RolesAllowed({CLERK, VILLAGE_AGENT, BUREAU_SUPERVISOR, BUREAU_APPROVER})
public class Drafts {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    public void save(String form, String content) {
        entities.createNativeQuery("insert into draft (officer_id, form, content, saved_at) values (?1, ?2, ?3, ?4)"
                        + " on duplicate key update content = ?3, saved_at = ?4")
                .setParameter(1, officer.get().id())
                .setParameter(2, form)
                .setParameter(3, content)
                .setParameter(4, clocks.now())
                .executeUpdate();
    }

    public Optional<String> find(String form) {
        List<?> found = entities.createNativeQuery("select content from draft where officer_id = ?1 and form = ?2")
                .setParameter(1, officer.get().id())
                .setParameter(2, form)
                .getResultList();
        return found.stream().findFirst().map(Object::toString);
    }

    public void discard(String form) {
        entities.createNativeQuery("delete from draft where officer_id = ?1 and form = ?2")
                .setParameter(1, officer.get().id())
                .setParameter(2, form)
                .executeUpdate();
    }
}
