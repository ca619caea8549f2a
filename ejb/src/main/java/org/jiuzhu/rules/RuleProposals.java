package org.jiuzhu.rules;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.shared.Refusal;

/** The proposals to change the rules, as the two officers of the bureau read them; one register for the city. */
@Stateless
@RolesAllowed({BUREAU_POLICY, BUREAU_APPROVER})
public class RuleProposals {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CurrentOfficer officer;

    /** @throws Refusal {@code not-found} */
    public RuleChange find(long id) {
        RuleChange change = entities.find(RuleChange.class, id);
        if (change == null) {
            throw new Refusal("not-found");
        }
        return change;
    }

    /** What waits for a decision, the oldest first; one for a rule at most. */
    public List<RuleChange> open() {
        return entities.createQuery("select c from RuleChange c where c.state = :open order by c.id", RuleChange.class)
                .setParameter("open", RuleChangeState.PROPOSED)
                .getResultList();
    }

    /** The proposal for a rule that waits for a decision. */
    public Optional<RuleChange> open(RuleKey key) {
        return entities.createQuery("select c from RuleChange c where c.openKey = :key", RuleChange.class)
                .setParameter("key", key.name())
                .getResultStream()
                .findFirst();
    }

    /** How many proposals of others wait for this officer. */
    public long waiting() {
        return entities.createQuery(
                        "select count(c) from RuleChange c where c.state = :open and c.proposedBy <> :me", Long.class)
                .setParameter("open", RuleChangeState.PROPOSED)
                .setParameter("me", officer.get().login())
                .getSingleResult();
    }

    /**
     * A page of what was decided, the newest first.
     *
     * @param before the last proposal of the page before, 0 for the first page
     * @param size the number of rows wanted, 1 to 100
     */
    public List<RuleChange> decided(long before, int size) {
        return entities.createQuery(
                        "select c from RuleChange c where c.state <> :open and c.id < :before order by c.id desc",
                        RuleChange.class)
                .setParameter("open", RuleChangeState.PROPOSED)
                .setParameter("before", before == 0 ? Long.MAX_VALUE : before)
                .setMaxResults(Math.max(1, Math.min(size, 100)))
                .getResultList();
    }

    /** The steps for which any version of the rules knows a time limit. */
    @RolesAllowed(BUREAU_POLICY)
    public List<String> steps() {
        return entities.createQuery("select distinct d.step from Deadline d order by d.step", String.class)
                .getResultList();
    }
}
