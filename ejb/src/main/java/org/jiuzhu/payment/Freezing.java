package org.jiuzhu.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.jiuzhu.review.MissingVillage;
import org.jiuzhu.review.UnhandledName;
import org.jiuzhu.review.VillageReturns;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Refusal;

/** What a frozen list settles: each person once a month and matter, and the months that were owed until now. */
@ApplicationScoped
class Freezing {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private VillageReturns returns;

    @Inject
    private ListSums sums;

    /** @throws Refusal {@code payment.return-missing}, {@code payment.return-open} */
    void requireReturns(MonthlyList list) {
        List<MissingVillage> missing = returns.missing(list.townshipCode(), list.month());
        if (!missing.isEmpty()) {
            throw new Refusal("payment.return-missing", missing.get(0).name(), missing.size());
        }
        List<UnhandledName> open = returns.unhandled(list.townshipCode(), list.month());
        if (!open.isEmpty()) {
            throw new Refusal("payment.return-open", open.get(0).name());
        }
    }

    /** @throws Refusal {@code payment.person-twice} where the database already knows a payment of person, matter and month */
    void settle(MonthlyList list) {
        try {
            entities.createNativeQuery("insert into payment_person (person_id, entitlement_month, matter, line_id)"
                            + " select x.person_id, p.entitlement_month, p.matter, p.id from payment_line p"
                            + " join benefit_person x on x.benefit_id = p.benefit_id"
                            + " and x.from_month <= p.entitlement_month"
                            + " and (x.to_month is null or x.to_month >= p.entitlement_month)"
                            + " where p.list_id = ?1 and p.main_key = 1")
                    .setParameter(1, list.id())
                    .executeUpdate();
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new Refusal("payment.person-twice") : failure;
        }
        entities.createNativeQuery("update benefit b set b.arrears_from = null where b.township_code = ?1"
                        + " and b.arrears_from < ?2 and b.first_list_month <= ?2 and not exists (select 1 from"
                        + " benefit_amount a where a.benefit_id = b.id and a.first_list_month > ?2)")
                .setParameter(1, list.townshipCode())
                .setParameter(2, MonthConverter.number(list.month()))
                .executeUpdate();
        sums.keep(list);
        entities.getEntityManagerFactory().getCache().evictAll();
    }
}
