package org.jiuzhu.statistics;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Role;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.rules.AssistanceMatter;

/**
 * 全市统计: figures of months by township and village, within the officer's area (the city's notice, N17). Finance sees
 * neither ages nor health nor causes.
 */
@Stateless
@RolesAllowed({
    CLERK,
    REVIEWER,
    APPROVER,
    TOWNSHIP_HEAD,
    BUREAU_APPROVER,
    BUREAU_SUPERVISOR,
    BUREAU_POLICY,
    BUREAU_SERVICE,
    FINANCE,
    LEADING_GROUP
})
public class Statistics {
    @Inject
    private ScopedQueries scoped;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private StatisticShelf shelf;

    /** A row for each township, or for each village of the query's township, that has anything; in the order of codes. */
    public List<PlaceTotals> table(StatisticQuery query) {
        String place = query.isOfTownship() ? "r.villageCode" : "r.townshipCode";
        List<Figure> figures = visible();
        return asked(
                        "select " + place + ", a.name, " + sums(figures) + " from StatisticRow r, AdministrativeArea a"
                                + " where {scope r} and a.code = " + place + query.conditions()
                                + " group by " + place + ", a.name order by " + place,
                        query)
                .getResultStream()
                .map(row -> new PlaceTotals((String) row[0], (String) row[1], totals(row, figures)))
                .toList();
    }

    /** Each month of the query that was counted, in order; stocks are those of each month. */
    public List<MonthTotals> months(StatisticQuery query) {
        List<Figure> figures = visible();
        String sums = figures.stream()
                .map(figure -> "sum(r." + figure.attribute() + ")")
                .collect(Collectors.joining(", "));
        return set(
                        scoped.query(
                                "select r.month, r.month, " + sums
                                        + ", sum(r.persons) from StatisticRow r where {scope r}" + query.conditions()
                                        + " group by r.month order by r.month",
                                Object[].class),
                        query)
                .getResultStream()
                .map(row -> new MonthTotals((YearMonth) row[0], totals(row, figures)))
                .toList();
    }

    /** What each matter comes to in the officer's area. */
    public Map<AssistanceMatter, Totals> matters(StatisticQuery query) {
        List<Figure> figures = visible();
        Map<AssistanceMatter, Totals> matters = new EnumMap<>(AssistanceMatter.class);
        asked(
                        "select r.matter, r.matter, " + sums(figures) + " from StatisticRow r where {scope r}"
                                + query.conditions() + " group by r.matter",
                        query)
                .getResultStream()
                .forEach(row -> matters.put((AssistanceMatter) row[0], totals(row, figures)));
        return matters;
    }

    /** When a month was counted and settled; empty before it was first counted. */
    public Optional<StatisticMonth> month(YearMonth month) {
        return shelf.find(month);
    }

    /** The figures that the officer may see. */
    public List<Figure> visible() {
        boolean all = officer.get().roles().stream().anyMatch(role -> role != Role.FINANCE);
        return Arrays.stream(Figure.values())
                .filter(figure -> all || !figure.group().isAboutPersons())
                .toList();
    }

    private TypedQuery<Object[]> asked(String jpql, StatisticQuery query) {
        return set(scoped.query(jpql, Object[].class), query).setParameter("once", AssistanceMatter.LINSHI);
    }

    private static TypedQuery<Object[]> set(TypedQuery<Object[]> asked, StatisticQuery query) {
        asked.setParameter("from", query.from()).setParameter("last", query.last());
        if (query.matter() != null) {
            asked.setParameter("matter", query.matter());
        }
        if (query.registration() != null) {
            asked.setParameter("registration", query.registration());
        }
        return query.isOfTownship() ? asked.setParameter("township", query.townshipCode()) : asked;
    }

    private static String sums(List<Figure> figures) {
        return figures.stream().map(figure -> figure.sum("r")).collect(Collectors.joining(", ")) + ", sum(r.persons)";
    }

    private static Totals totals(Object[] row, List<Figure> figures) {
        Map<Figure, Long> values = new EnumMap<>(Figure.class);
        for (int i = 0; i < figures.size(); i++) {
            values.put(figures.get(i), ((Number) row[2 + i]).longValue());
        }
        return Totals.of(values, ((Number) row[row.length - 1]).longValue());
    }
}
