package org.jiuzhu.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Statements;

/** A list held against the township's list before: who is new or paid otherwise, and who is paid no more. */
@ApplicationScoped
class ListChanges {
    private static final String MADE = Statements.of(ListChanges.class, "changes-made.sql");
    private static final String ENDED = Statements.of(ListChanges.class, "changes-ended.sql");

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /** Those on the list, after that sequence of it. */
    List<ChangeRow> made(MonthlyList list, int after, int size) {
        return rows(asked(MADE + " order by p.sequence", list)
                .setParameter(2, MonthConverter.number(list.month().minusMonths(1)))
                .setParameter(3, after)
                .setMaxResults(size));
    }

    /** Those who were on the list before and are on this one no more, after that sequence of the list before. */
    List<ChangeRow> ended(MonthlyList list, int after, int size) {
        return rows(asked(ENDED + " order by q.sequence", list)
                .setParameter(2, before(list))
                .setParameter(3, after)
                .setMaxResults(size));
    }

    /** All of them, page after page: first who is on the list, then who no longer is. */
    void each(MonthlyList list, Consumer<List<ChangeRow>> reader) {
        pages(after -> made(list, after, PaymentLines.PAGE), reader);
        pages(after -> ended(list, after, PaymentLines.PAGE), reader);
    }

    private static void pages(IntFunction<List<ChangeRow>> source, Consumer<List<ChangeRow>> reader) {
        List<ChangeRow> page = source.apply(0);
        while (!page.isEmpty()) {
            reader.accept(page);
            page = source.apply(page.get(page.size() - 1).sequence());
        }
    }

    /** What the changes come to, kind by kind; kinds without a change are left out. */
    List<ChangeSum> sums(MonthlyList list) {
        Map<ChangeKind, ChangeSum> sums = new EnumMap<>(ChangeKind.class);
        String sum = "select kind, count(*), sum(after_fen - before_fen) from (";
        List<Object> rows = new ArrayList<>(asked(sum + MADE + ") made group by kind", list)
                .setParameter(2, MonthConverter.number(list.month().minusMonths(1)))
                .setParameter(3, 0)
                .getResultList());
        rows.addAll(asked(sum + ENDED + ") ended group by kind", list)
                .setParameter(2, before(list))
                .setParameter(3, 0)
                .getResultList());
        rows.forEach(row -> {
            ChangeSum one = sum((Object[]) row);
            sums.merge(one.kind(), one, ListChanges::together);
        });
        return List.copyOf(sums.values());
    }

    private static ChangeSum together(ChangeSum one, ChangeSum other) {
        return new ChangeSum(
                one.kind(),
                one.households() + other.households(),
                one.difference().plus(other.difference()));
    }

    private Query asked(String statement, MonthlyList list) {
        return entities.createNativeQuery(statement).setParameter(1, list.id());
    }

    /** The township's list before, 0 where there is none. */
    private long before(MonthlyList list) {
        return entities.createQuery(
                        "select l.id from MonthlyList l where l.townshipCode = :township and l.month < :month"
                                + " order by l.month desc",
                        Long.class)
                .setParameter("township", list.townshipCode())
                .setParameter("month", list.month())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    private static ChangeSum sum(Object[] row) {
        return new ChangeSum(ChangeKind.of((String) row[0]), number(row[1]), Fen.of(number(row[2])));
    }

    private static List<ChangeRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static ChangeRow row(Object[] row) {
        return new ChangeRow(
                (int) number(row[0]),
                AssistanceMatter.valueOf((String) row[1]),
                Registration.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                ChangeKind.of((String) row[7]),
                text(row[8]),
                (int) number(row[9]),
                Fen.of(number(row[10])),
                (int) number(row[11]),
                Fen.of(number(row[12])),
                month(row[13]),
                text(row[14]),
                day(row[15]),
                text(row[16]),
                day(row[17]),
                text(row[18]),
                text(row[19]),
                text(row[20]));
    }

    private static YearMonth month(Object value) {
        return value == null ? null : MonthConverter.month((int) number(value));
    }

    private static LocalDate day(Object value) {
        return value == null ? null : LocalDate.parse(value.toString());
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
