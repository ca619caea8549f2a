package org.jiuzhu.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiuzhu.payment.ListFreezes;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/**
 * What a court has decided about a benefit reaches the next list: where the order's term has run out and no change was
 * decided, the township's list is not frozen until one is, or the bureau has given another term.
 */
@ApplicationScoped
public class RemediesHoldLists {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Clocks clocks;

    /** @throws Refusal {@code remedy.order-holds} with the number of the oldest order and the household's head */
    public void when(@Observes ListFreezes list) {
        List<?> late = entities.createNativeQuery("select o.number, b.head_name from remedy_order o"
                        + " join benefit b on b.id = o.benefit_id where o.township_code = ?1 and o.redress = 'CHANGE'"
                        + " and o.state in ('ORDERED', 'RETURNED') and o.due_on < ?2"
                        + " and not exists (select 1 from adjustment a where a.benefit_id = o.benefit_id"
                        + " and a.state = 'APPROVED' and a.decided_at >= o.ordered_at) order by o.due_on, o.id")
                .setParameter(1, list.townshipCode())
                .setParameter(2, clocks.today().toString())
                .setMaxResults(1)
                .getResultList();
        if (!late.isEmpty()) {
            Object[] first = (Object[]) late.get(0);
            throw new Refusal("remedy.order-holds", first[0], first[1]);
        }
    }
}
