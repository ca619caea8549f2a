package org.jiuzhu.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.benefit.BenefitState;

/** The benefits that are paid in a month, over the whole city, in the order in which they were opened. */
@ApplicationScoped
class InPayment {
    private static final Set<BenefitState> STATES = EnumSet.of(BenefitState.ACTIVE, BenefitState.GRACE);

    private static final String PAID = " from Benefit b join b.amounts a where b.state in :states"
            + " and (b.to is null or b.to >= :month) and a.from = (select max(x.from) from Benefit c join c.amounts x"
            + " where c.id = b.id and (x.from <= :month or x.from = b.from))";

    private static final String ROWS =
            "select new org.jiuzhu.rehearsal.Paid(b.id, b.townshipCode, a.monthly, a.persons,"
                    + " d.facts, d.assessedUnder, c.facts, c.assessedUnder) from Benefit b join b.amounts a"
                    + " join Decision d on d.documentNumber = b.decisionNumber"
                    + " left join Adjustment c on c.id = b.factsOf where b.state in :states"
                    + " and (b.to is null or b.to >= :month) and a.from = (select max(x.from) from Benefit c join c.amounts x"
                    + " where c.id = b.id and (x.from <= :month or x.from = b.from))"
                    + " and b.id > :after order by b.id";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    List<Paid> after(long benefitId, YearMonth month, int size) {
        return asked(ROWS, Paid.class, month)
                .setParameter("after", benefitId)
                .setMaxResults(size)
                .getResultList();
    }

    int count(YearMonth month) {
        return asked("select count(b)" + PAID, Long.class, month)
                .getSingleResult()
                .intValue();
    }

    /** What a rehearsal is still true of: how many, which was opened last, and what all are paid. */
    PaidSum sum(YearMonth month) {
        String jpql =
                "select new org.jiuzhu.rehearsal.PaidSum(count(b), max(b.id), sum(a.monthly), sum(a.persons))" + PAID;
        return asked(jpql, PaidSum.class, month).getSingleResult();
    }

    private <T> TypedQuery<T> asked(String jpql, Class<T> type, YearMonth month) {
        return entities.createQuery(jpql, type).setParameter("states", STATES).setParameter("month", month);
    }
}
