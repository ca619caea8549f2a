package org.jiuzhu.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.payment.ListFreezes;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/**
 * An order that wants a benefit changed reaches the next list: where its term has run out and no change was decided, the
 * township's list is not frozen until one is, or the bureau has given another term. Nobody is left out of a list for it.
 */
@ApplicationScoped
public class OrdersHoldLists {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Clocks clocks;

    /** @throws Refusal {@code spot.order-holds} with the number of the oldest order */
    public void when(@Observes ListFreezes list) {
        LocalDate today = clocks.today();
        List<?> late = entities.createNativeQuery("select r.number, b.head_name from rectification r"
                        + " join benefit b on b.id = r.benefit_id where r.township_code = ?1"
                        + " and r.state in ('ORDERED', 'RETURNED') and r.due_on < ?2 and r.change_wanted = 1"
                        + " and not exists (select 1 from adjustment a where a.benefit_id = r.benefit_id"
                        + " and a.state = 'APPROVED' and a.decided_at >= r.ordered_at) order by r.due_on, r.id")
                .setParameter(1, list.townshipCode())
                .setParameter(2, today.toString())
                .setMaxResults(1)
                .getResultList();
        if (!late.isEmpty()) {
            Object[] first = (Object[]) late.get(0);
            throw new Refusal("spot.order-holds", first[0], first[1]);
        }
    }
}
