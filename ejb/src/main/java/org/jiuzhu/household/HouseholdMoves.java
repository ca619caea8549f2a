package org.jiuzhu.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A household that lives elsewhere from now on: its register and its members' go with it, its old files do not. */
@ApplicationScoped
public class HouseholdMoves {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /** Whoever calls has asked who may. */
    public void move(long householdId, String villageCode) {
        for (String register : new String[] {"household set", "household_member set"}) {
            String key = register.startsWith("household_member") ? "household_id" : "id";
            entities.createNativeQuery("update " + register + " village_code = ?1, township_code = left(?1, 9) where "
                            + key + " = ?2")
                    .setParameter(1, villageCode)
                    .setParameter(2, householdId)
                    .executeUpdate();
        }
    }
}
