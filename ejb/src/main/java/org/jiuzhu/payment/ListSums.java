package org.jiuzhu.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;

/** What frozen lists come to and how they differ from those before, kept so that nobody has to read their lines. */
@ApplicationScoped
class ListSums {
    private static final String SUMS = "insert into list_sum (list_id, matter, households, amount_fen)"
            + " select list_id, matter, count(distinct certificate_number), sum(payable_fen) from payment_line"
            + " where list_id = ?1 group by list_id, matter";
    private static final String CHANGE =
            "insert into list_change (list_id, kind, households, difference_fen) values (?1, ?2, ?3, ?4)";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ListChanges changes;

    /** Once, when the list is frozen. */
    void keep(MonthlyList list) {
        entities.createNativeQuery(SUMS).setParameter(1, list.id()).executeUpdate();
        changes.sums(list).forEach(sum -> entities.createNativeQuery(CHANGE)
                .setParameter(1, list.id())
                .setParameter(2, sum.kind().name())
                .setParameter(3, sum.households())
                .setParameter(4, sum.difference().value())
                .executeUpdate());
    }

    /** What some lists come to, by list. */
    Map<Long, List<MatterSum>> sums(List<Long> lists) {
        return rows("select list_id, matter, households, amount_fen from list_sum", lists).stream()
                .collect(Collectors.groupingBy(
                        row -> number(row[0]),
                        Collectors.mapping(
                                row -> new MatterSum(
                                        AssistanceMatter.valueOf((String) row[1]),
                                        number(row[2]),
                                        Fen.of(number(row[3]))),
                                Collectors.toList())));
    }

    /** How some lists differ from those before, by list. */
    Map<Long, List<ChangeSum>> changes(List<Long> lists) {
        return rows("select list_id, kind, households, difference_fen from list_change", lists).stream()
                .collect(Collectors.groupingBy(
                        row -> number(row[0]),
                        Collectors.mapping(
                                row -> new ChangeSum(
                                        ChangeKind.valueOf((String) row[1]), number(row[2]), Fen.of(number(row[3]))),
                                Collectors.toList())));
    }

    private List<Object[]> rows(String select, List<Long> lists) {
        if (lists.isEmpty()) {
            return List.of();
        }
        String among = lists.stream().map(Objects::toString).collect(Collectors.joining(", "));
        List<?> rows = entities.createNativeQuery(select + " where list_id in (" + among + ")")
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
