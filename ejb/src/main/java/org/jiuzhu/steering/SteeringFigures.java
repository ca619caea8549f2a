package org.jiuzhu.steering;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.AreaScope;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.shared.Statements;

/** Figures of steering and guidance for overviews and reports: counts alone, read and never written. */
@Stateless
@RolesAllowed({
    BUREAU_POLICY,
    BUREAU_SUPERVISOR,
    BUREAU_APPROVER,
    BUREAU_SERVICE,
    TOWNSHIP_HEAD,
    APPROVER,
    REVIEWER,
    CLERK,
    VILLAGE_AGENT,
    FINANCE,
    BUSINESS_ENVIRONMENT,
    LEADING_GROUP
})
public class SteeringFigures {
    private static final String TOWNSHIPS = Statements.of(SteeringFigures.class, "townships.sql");
    private static final String GROUP = Statements.of(SteeringFigures.class, "group.sql");
    private static final int TOWNSHIP_DIGITS = 9;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Acting acting;

    /** A row for each township with a government in the officer's area, by its code; both days are counted. */
    public List<TownshipGuidance> townships(LocalDate from, LocalDate to) {
        AreaScope scope = acting.officer().scope();
        boolean city = scope.level() == AreaLevel.CITY;
        Query query = range(TOWNSHIPS.replace("{township}", city ? "" : " and a.code = ?4"), from, to);
        if (!city) {
            query.setParameter(4, scope.code().substring(0, TOWNSHIP_DIGITS));
        }
        return ((List<?>) query.getResultList())
                .stream().map(row -> township((Object[]) row)).toList();
    }

    /** The group's own work; both days are counted. */
    public GroupFigures group(LocalDate from, LocalDate to) {
        Object[] row = (Object[]) range(GROUP, from, to).getSingleResult();
        return new GroupFigures(
                count(row[0]),
                count(row[1]),
                count(row[2]),
                count(row[3]),
                count(row[4]),
                count(row[5]),
                count(row[6]));
    }

    private Query range(String sql, LocalDate from, LocalDate to) {
        return entities.createNativeQuery(sql)
                .setParameter(1, from.toString())
                .setParameter(2, to.toString())
                .setParameter(3, acting.today().toString());
    }

    private static TownshipGuidance township(Object[] row) {
        return new TownshipGuidance(
                (String) row[0],
                (String) row[1],
                count(row[2]),
                new BigDecimal(row[3].toString()),
                count(row[4]),
                count(row[5]),
                count(row[6]),
                count(row[7]),
                count(row[8]),
                count(row[9]),
                count(row[10]),
                count(row[11]),
                count(row[12]),
                count(row[13]),
                count(row[14]));
    }

    private static long count(Object cell) {
        return cell == null ? 0 : ((Number) cell).longValue();
    }
}
