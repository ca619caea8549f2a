package org.jiuzhu.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** To which account a household's money goes; whoever calls has asked who may. */
@ApplicationScoped
public class HouseholdAccounts {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /** Whether somebody of that name belongs to the household. */
    public boolean isMember(long householdId, String name) {
        return entities.createQuery(
                                "select count(m) from HouseholdMember m where m.household.id = :household"
                                        + " and m.to is null and m.person.name = :name",
                                Long.class)
                        .setParameter("household", householdId)
                        .setParameter("name", name)
                        .getSingleResult()
                > 0;
    }

    public void payTo(long householdId, String bank, String holder, String number) {
        entities.find(Household.class, householdId, LockModeType.PESSIMISTIC_WRITE)
                .payTo(bank, holder, number);
    }
}
