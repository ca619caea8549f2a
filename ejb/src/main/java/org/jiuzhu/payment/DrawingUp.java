package org.jiuzhu.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Statements;

/** Draws up the lines of a list village by village, each by up to four statements; what is there already is not drawn twice. */
@ApplicationScoped
class DrawingUp {
    private static final String MONTHS = Statements.of(DrawingUp.class, "draw-up-months.sql");
    private static final String WHAT_ELSE = Statements.of(DrawingUp.class, "what-else.sql");
    private static final String DIFFERENCES = Statements.of(DrawingUp.class, "draw-up-differences.sql");
    private static final String GRANTS = Statements.of(DrawingUp.class, "draw-up-grants.sql");

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Recoveries recoveries;

    /** The villages of a township that follow that one, in the order of their codes; all where it is null. */
    List<String> villagesAfter(String townshipCode, String village) {
        return entities.createQuery(
                        "select a.code from AdministrativeArea a where a.parentCode = :township and a.code > :after"
                                + " order by a.code",
                        String.class)
                .setParameter("township", townshipCode)
                .setParameter("after", village == null ? "" : village)
                .getResultList();
    }

    /** The lines of one village; how many they are. */
    int village(MonthlyList list, String village) {
        int before = list.lineCount();
        int months = asked(MONTHS, list, village)
                .setParameter(4, MonthConverter.number(firstOpen(list)))
                .setParameter(5, SheetText.of("back-pay"))
                .setParameter(6, SheetText.of("standard"))
                .setParameter(7, before)
                .setParameter(8, list.townshipCode())
                .executeUpdate();
        WhatElse also = whatElse(village);
        int drawn = before + months;
        if (also.differences()) {
            drawn += asked(DIFFERENCES, list, village)
                    .setParameter(4, SheetText.of("difference"))
                    .setParameter(5, drawn)
                    .executeUpdate();
        }
        if (also.grants()) {
            drawn += asked(GRANTS, list, village)
                    .setParameter(4, SheetText.of("single"))
                    .setParameter(5, drawn)
                    .setParameter(6, list.month().atEndOfMonth())
                    .executeUpdate();
        }
        if (also.recoveries()) {
            drawn += recoveries.drawUp(list, village, drawn);
        }
        return drawn - before;
    }

    /** What a village may have beside its months. */
    private record WhatElse(boolean differences, boolean grants, boolean recoveries) {}

    private WhatElse whatElse(String village) {
        Object[] row = (Object[])
                entities.createNativeQuery(WHAT_ELSE).setParameter(1, village).getSingleResult();
        return new WhatElse(isSo(row[0]), isSo(row[1]), isSo(row[2]));
    }

    /** As a driver says it: a number or a truth. */
    private static boolean isSo(Object said) {
        return said instanceof Number number ? number.intValue() != 0 : Boolean.TRUE.equals(said);
    }

    private Query asked(String statement, MonthlyList list, String village) {
        return entities.createNativeQuery(statement)
                .setParameter(1, list.id())
                .setParameter(2, MonthConverter.number(list.month()))
                .setParameter(3, village);
    }

    /** The first month that no earlier list of the township settled. */
    private YearMonth firstOpen(MonthlyList list) {
        YearMonth before = first(
                "select max(l.month) from MonthlyList l where l.townshipCode = :township and l.month < :month", list);
        if (before != null) {
            return before.plusMonths(1);
        }
        YearMonth begun =
                first("select min(b.from) from Benefit b where b.townshipCode = :township and b.from <= :month", list);
        return begun == null ? list.month() : begun;
    }

    private YearMonth first(String jpql, MonthlyList list) {
        return entities.createQuery(jpql, YearMonth.class)
                .setParameter("township", list.townshipCode())
                .setParameter("month", list.month())
                .getSingleResult();
    }

    /** The whole list at once, for a demonstration's past. */
    void all(MonthlyList list) {
        villagesAfter(list.townshipCode(), null)
                .forEach(village -> list.advance(village, village(list, village), list.madeAt()));
        list.computed(sum(list), list.madeAt());
    }

    /** How many lines there are and what they come to. */
    LineSum sum(MonthlyList list) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select count(*), coalesce(sum(payable_fen), 0) from payment_line where list_id = ?1")
                .setParameter(1, list.id())
                .getSingleResult();
        return new LineSum(((Number) row[0]).intValue(), Fen.of(((Number) row[1]).longValue()));
    }

    /** Empties a list; the database itself is asked once more that it is open. */
    void clear(MonthlyList list) {
        entities.createNativeQuery(
                        "delete from payment_line where list_id = ?1 and exists (select 1 from monthly_list l"
                                + " where l.id = ?1 and l.state in ('COMPUTING', 'COMPUTED', 'CHECKED'))")
                .setParameter(1, list.id())
                .executeUpdate();
    }
}
