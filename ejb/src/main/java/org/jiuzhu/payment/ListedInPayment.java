package org.jiuzhu.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Optional;
import org.jiuzhu.benefit.ListedMonths;

/** Tells the changes of benefits which months are listed for good; asked of every township, whoever looks. */
@ApplicationScoped
class ListedInPayment implements ListedMonths {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Override
    public Optional<YearMonth> lastFrozen(String townshipCode) {
        return entities.createQuery(
                        "select max(l.month) from MonthlyList l where l.townshipCode = :township and l.state not in :open",
                        YearMonth.class)
                .setParameter("township", townshipCode)
                .setParameter("open", ListState.OPEN)
                .getResultStream()
                .filter(month -> month != null)
                .findFirst();
    }

    @Override
    public boolean isOnOpenList(long benefitId) {
        return entities.createQuery(
                                "select count(p) from PaymentLine p, MonthlyList l where l.id = p.listId"
                                        + " and p.benefitId = :benefit and l.state in :open",
                                Long.class)
                        .setParameter("benefit", benefitId)
                        .setParameter("open", ListState.OPEN)
                        .getSingleResult()
                > 0;
    }
}
