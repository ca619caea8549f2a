package org.jiuzhu.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.CacheRetrieveMode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.jiuzhu.shared.Clocks;

/**
 * The pieces in which a list is computed: a village in a transaction, and the list knows the last one that is done. A
 * job that was killed goes on after it. Called by the job, which is nobody; it computes what a clerk has asked for.
 */
@Stateless
@PermitAll
public class ListPieces {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private DrawingUp drawing;

    @Inject
    private Clocks clocks;

    /** The villages that are left; none where the list is not being computed. */
    public List<String> left(long listId) {
        MonthlyList list = entities.find(
                MonthlyList.class, listId, Map.of("jakarta.persistence.cache.retrieveMode", CacheRetrieveMode.BYPASS));
        return list == null || list.state() != ListState.COMPUTING
                ? List.of()
                : drawing.villagesAfter(list.townshipCode(), list.doneVillage());
    }

    /** Draws up one village within the caller's transaction, unless another has. */
    public void draw(long listId, String village) {
        MonthlyList list = locked(listId);
        boolean mine = list.state() == ListState.COMPUTING
                && (list.doneVillage() == null || list.doneVillage().compareTo(village) < 0);
        if (mine) {
            list.advance(village, drawing.village(list, village), clocks.now());
            // The next village of the same transaction reads the list anew.
            entities.flush();
        }
    }

    /** Every village is drawn up. */
    public void complete(long listId) {
        MonthlyList list = locked(listId);
        boolean done = list.state() == ListState.COMPUTING
                && drawing.villagesAfter(list.townshipCode(), list.doneVillage())
                        .isEmpty();
        if (done) {
            list.computed(drawing.sum(list), clocks.now());
        }
    }

    private MonthlyList locked(long listId) {
        MonthlyList list = entities.find(MonthlyList.class, listId, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(list);
        return list;
    }
}
