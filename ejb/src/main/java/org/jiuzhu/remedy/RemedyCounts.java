package org.jiuzhu.remedy;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.access.AreaScope;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Clocks;

/** The figures of reconsiderations and lawsuits, of the officer's own township where there is one; they name nobody. */
@Stateless
@RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER, BUREAU_SERVICE, APPROVER, TOWNSHIP_HEAD, REVIEWER, CLERK})
public class RemedyCounts {
    private static final String OF_YEAR = "select r.township_code, a.name, count(*),"
            + " sum(case when r.outcome is not null and r.outcome <> 'WITHDRAWN' then 1 else 0 end),"
            + " sum(case when r.finding_reason is not null then 1 else 0 end),"
            + " sum(case when r.outcome = 'WITHDRAWN' then 1 else 0 end),"
            + " sum(case when r.answered_on > r.answer_due_on"
            + " or (r.state = 'RECEIVED' and r.answer_due_on < ?3) then 1 else 0 end)"
            + " from remedy r join area a on a.code = r.township_code where r.received_on between ?1 and ?2%s"
            + " group by r.township_code, a.name order by count(*) desc, r.township_code";
    private static final String LOST = "select r.township_code, r.matter, count(*) from remedy r"
            + " where r.finding_reason is not null and r.decided_on between ?1 and ?2%s"
            + " group by r.township_code, r.matter";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    /** How many were lost in a township and matter. */
    public record Lost(String townshipCode, AssistanceMatter matter, int count) {}

    /** A row for each township that has any of that year, those with the most first. */
    public List<RemedyFigures> ofYear(int year) {
        Query query = narrowed(OF_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        List<?> rows = query.setParameter(3, clocks.today().toString()).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new RemedyFigures(
                        (String) row[0],
                        (String) row[1],
                        count(row[2]),
                        count(row[3]),
                        count(row[4]),
                        count(row[5]),
                        count(row[6])))
                .toList();
    }

    /** What was lost in a month, by township and matter; it counts beside the findings of the spot-check. */
    public List<Lost> lost(YearMonth month) {
        List<?> rows = narrowed(LOST, month.atDay(1), month.atEndOfMonth()).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Lost((String) row[0], AssistanceMatter.valueOf((String) row[1]), count(row[2])))
                .toList();
    }

    private Query narrowed(String sql, LocalDate first, LocalDate last) {
        AreaScope scope = officer.get().scope();
        boolean city = scope.level() == AreaLevel.CITY;
        Query query = entities.createNativeQuery(String.format(sql, city ? "" : " and r.township_code = ?4"))
                .setParameter(1, first.toString())
                .setParameter(2, last.toString());
        return city ? query : query.setParameter(4, scope.code());
    }

    private static int count(Object cell) {
        return ((Number) cell).intValue();
    }
}
