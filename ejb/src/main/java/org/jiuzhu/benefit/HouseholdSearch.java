package org.jiuzhu.benefit;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.benefit.HouseholdQuery.Key;
import org.jiuzhu.household.Household;
import org.jiuzhu.shared.Refusal;

/** Finds households within the officer's area by anyone who lives in them. */
@Stateless
@RolesAllowed({CLERK, INVESTIGATOR, REVIEWER, APPROVER, TOWNSHIP_HEAD, VILLAGE_AGENT, BUREAU_APPROVER, BUREAU_SUPERVISOR
})
public class HouseholdSearch {
    private static final int PAGE_LIMIT = 100;

    private static final String ROW = "select new org.jiuzhu.benefit.FoundHousehold(m.id, h.id, p.name,"
            + " p.identityNumber, m.facts.relation, e.name, v.name,"
            + " (select count(x) from HouseholdMember x where x.household = h and x.to is null),"
            + " (select max(c.number) from AssistanceCase c where c.openHouseholdId = h.id),"
            + " (select max(b.certificateNumber) from Benefit b where b.householdId = h.id and b.state in :states))"
            + " from HouseholdMember m join m.person p join m.household h join h.head e, AdministrativeArea v"
            + " where {scope m} and v.code = m.villageCode and m.to is null";

    private static final String CASES = "select new org.jiuzhu.benefit.HouseholdRecord$Application(c.number, c.matter,"
            + " c.state, c.submittedAt) from AssistanceCase c where {scope c} and c.household.id = :household"
            + " order by c.id desc";

    private static final String BENEFITS = "select new org.jiuzhu.benefit.HouseholdRecord$Payment(b.certificateNumber,"
            + " b.matter, b.state, a.from, a.monthly, a.persons) from Benefit b join b.amounts a where {scope b}"
            + " and b.householdId = :household order by b.id desc, a.from desc";

    @Inject
    private ScopedQueries scoped;

    /**
     * A page of members who are found, in the order in which they were entered. Letters are looked for as the initials
     * of names, and where none has them as the beginning of pinyin.
     *
     * @param afterMember the last member of the page before, 0 for the first page
     * @param size 1 to 100
     */
    public List<FoundHousehold> find(HouseholdQuery query, long afterMember, int size) {
        if (query.isEmpty()) {
            return List.of();
        }
        List<FoundHousehold> found = page(query, query.key(), afterMember, size);
        return found.isEmpty() && query.key() == Key.INITIALS ? page(query, Key.PINYIN, afterMember, size) : found;
    }

    private List<FoundHousehold> page(HouseholdQuery query, Key key, long afterMember, int size) {
        String tail = query.tail();
        String jpql = ROW
                + (query.isNamed() ? " and " + key.column() + " like :word escape '!'" : "")
                + (tail == null ? "" : " and p.identityNumber like :tail")
                + (query.villageCode() == null ? "" : " and m.villageCode = :village")
                + " and m.id > :after order by m.id";
        TypedQuery<FoundHousehold> asked = scoped.query(jpql, FoundHousehold.class)
                .setParameter("states", BenefitState.IN_PAYMENT)
                .setParameter("after", afterMember)
                .setMaxResults(Math.max(1, Math.min(size, PAGE_LIMIT)));
        if (query.isNamed()) {
            asked.setParameter("word", query.pattern(key));
        }
        if (tail != null) {
            asked.setParameter("tail", tail);
        }
        if (query.villageCode() != null) {
            asked.setParameter("village", query.villageCode());
        }
        return asked.getResultList();
    }

    /**
     * A household with everyone who lives in it, its applications and what it is or was paid.
     *
     * @throws Refusal {@code not-found}, also for a household of another area
     */
    public HouseholdRecord open(long householdId) {
        Household household = scoped.require(Household.class, "id", householdId);
        return new HouseholdRecord(
                household,
                household.members(),
                scoped.query(CASES, HouseholdRecord.Application.class)
                        .setParameter("household", householdId)
                        .getResultList(),
                scoped.query(BENEFITS, HouseholdRecord.Payment.class)
                        .setParameter("household", householdId)
                        .getResultList());
    }
}
