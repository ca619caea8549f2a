package org.jiuzhu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jiuzhu.payment.MonthlyList;
import org.jiuzhu.payment.Recoveries;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Statements;

/** Keeps back from a list what was confirmed to be paid too much, one overpayment of a household after the other. */
@ApplicationScoped
class KeepingBack implements Recoveries {
    private static final String DRAW_UP = Statements.of(KeepingBack.class, "draw-up-recoveries.sql");

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Override
    public int drawUp(MonthlyList list, String villageCode, int before) {
        return entities.createNativeQuery(DRAW_UP)
                .setParameter(1, list.id())
                .setParameter(2, MonthConverter.number(list.month()))
                .setParameter(3, villageCode)
                .setParameter(4, FinanceText.of("recovery"))
                .setParameter(5, before)
                .executeUpdate();
    }
}
