package org.jiuzhu.proofreading;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.adjustment.Adjustment;
import org.jiuzhu.adjustment.AdjustmentKind;

/** Which changes of benefits stand behind explained differences, so that both sides see that a fault was put right. */
@Stateless
@RolesAllowed({CLERK, REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_SERVICE, BUREAU_SUPERVISOR, BUREAU_APPROVER})
public class Corrections {
    private static final Set<Adjustment.State> LIVING = Set.of(Adjustment.State.PROPOSED, Adjustment.State.APPROVED);

    @Inject
    private ScopedQueries scoped;

    /** The newest change since the month's first day, proposed or approved, of each of those benefits that has one. */
    public Map<Long, Correction> of(YearMonth month, Collection<Long> benefits) {
        Map<Long, Correction> newest = new HashMap<>();
        if (!benefits.isEmpty()) {
            scoped.query(
                            "select a.benefitId, a.id, a.kind, a.state from Adjustment a where {scope a}"
                                    + " and a.benefitId in :benefits and a.state in :living and a.proposedAt >= :since"
                                    + " order by a.id",
                            Object[].class)
                    .setParameter("benefits", benefits)
                    .setParameter("living", LIVING)
                    .setParameter("since", month.atDay(1).atStartOfDay())
                    .getResultStream()
                    .forEach(row -> newest.put((Long) row[0], correction(row)));
        }
        return newest;
    }

    private static Correction correction(Object[] row) {
        return new Correction((Long) row[1], (AdjustmentKind) row[2], (Adjustment.State) row[3]);
    }
}
