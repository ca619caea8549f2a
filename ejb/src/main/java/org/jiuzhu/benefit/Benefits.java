package org.jiuzhu.benefit;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Fen;

/** 在保对象: the benefits in payment within the officer's area. */
@Stateless
@RolesAllowed({
    CLERK,
    INVESTIGATOR,
    REVIEWER,
    APPROVER,
    TOWNSHIP_HEAD,
    VILLAGE_AGENT,
    BUREAU_APPROVER,
    BUREAU_SUPERVISOR,
    BUREAU_POLICY,
    BUREAU_SERVICE,
    FINANCE
})
public class Benefits {
    /** The amount in force this month; for a benefit that begins later, its first. */
    private static final String IN_PAYMENT = " from Benefit b join b.amounts a where {scope b} and b.state in :states"
            + " and a.from = (select max(x.from) from Benefit c join c.amounts x where c.id = b.id"
            + " and (x.from <= :month or x.from = b.from))";

    private static final String ROW = "select new org.jiuzhu.benefit.BenefitRow(b.id, b.certificateNumber,"
            + " (select k.number from AssistanceCase k where k.id = b.caseId), b.matter, b.registration,"
            + " (select v.name from AdministrativeArea v where v.code = b.villageCode),"
            + " b.headName, b.householdPersons, b.from, a.persons, a.monthly)";

    @Inject
    private ScopedQueries scoped;

    @Inject
    private Clocks clocks;

    /**
     * A page of benefits in payment, in the order in which they were opened.
     *
     * @param afterId the last benefit of the page before, 0 for the first page
     * @param size the number of rows wanted, 1 to 100
     */
    public List<BenefitRow> inPayment(BenefitFilter filter, long afterId, int size) {
        String jpql = ROW + IN_PAYMENT + conditions(filter) + " and b.id > :after order by b.id";
        return asked(jpql, BenefitRow.class, filter)
                .setParameter("after", afterId)
                .setMaxResults(Math.max(1, Math.min(size, 100)))
                .getResultList();
    }

    /** Households, persons and fen a month of everything the filter finds, all pages together. */
    public BenefitTotals totals(BenefitFilter filter) {
        String jpql = "select count(b), sum(a.persons), sum(a.monthly)" + IN_PAYMENT + conditions(filter);
        Object[] sums = asked(jpql, Object[].class, filter).getSingleResult();
        return new BenefitTotals(number(sums[0]), number(sums[1]), Fen.of(number(sums[2])));
    }

    /** A sum over nothing is null; over amounts of money it comes as the plain number that is stored. */
    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    private <T> TypedQuery<T> asked(String jpql, Class<T> type, BenefitFilter filter) {
        TypedQuery<T> query = scoped.query(jpql, type)
                .setParameter("states", BenefitState.IN_PAYMENT)
                .setParameter("month", YearMonth.from(clocks.today()));
        if (filter.hasArea()) {
            query.setParameter("area", filter.areaCode());
        }
        if (filter.hasName()) {
            query.setParameter("name", filter.pattern())
                    .setParameter("whole", filter.name().strip());
        }
        return query;
    }

    private static String conditions(BenefitFilter filter) {
        return (filter.hasArea() ? " and b." + filter.areaAttribute() + " = :area" : "")
                + (filter.hasName() ? " and (b.headName like :name escape '!' or b.certificateNumber = :whole)" : "");
    }
}
