package org.jiuzhu.relatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Holds persons against the register of the whole city: kin work in one township and live in another. */
@ApplicationScoped
public class KinMatches {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /** The entries that name any of these persons and hold today. */
    public List<KinEntry> of(Collection<String> identityNumbers) {
        if (identityNumbers.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select k from KinEntry k where k.identityNumber in :numbers and k.to is null order by k.id",
                        KinEntry.class)
                .setParameter("numbers", identityNumbers)
                .getResultList();
    }
}
