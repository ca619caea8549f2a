package org.jiuzhu.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.rating.QualityCaseFilter.View;
import org.jiuzhu.shared.Clocks;

/** Asks for the cases behind the figures, within the officer's area. */
@ApplicationScoped
class QualityCases {
    private static final String COLUMNS = "select new org.jiuzhu.rating.QualityCase(c.id, c.number, c.townshipCode,"
            + " c.matter, c.acceptedOn, c.totalDueOn, d.decidedAt) from ";

    private static final String DECIDED = COLUMNS + "Decision d, AssistanceCase c where {scope c}"
            + " and c.id = d.caseId and d.decidedAt >= :from and d.decidedAt < :to";

    private static final String OPEN = COLUMNS + "AssistanceCase c left join Decision d on d.caseId = c.id"
            + " where {scope c} and c.openHouseholdId is not null and c.totalDueOn < :today and d.caseId is null";

    @Inject
    private ScopedQueries scoped;

    @Inject
    private Clocks clocks;

    TypedQuery<QualityCase> query(QualityCaseFilter filter) {
        boolean overdue = filter.view() == View.OVERDUE;
        Optional<CaseCursor> cursor = CaseCursor.of(filter.after());
        String jpql = (overdue ? OPEN : DECIDED)
                + (filter.view() == View.LATE ? " and function('date', d.decidedAt) > c.totalDueOn" : "")
                + (filter.range().township().isEmpty() ? "" : " and c.townshipCode = :township")
                + (filter.matter() == null ? "" : " and c.matter = :matter")
                + (cursor.isEmpty() ? "" : behind(overdue))
                + (overdue ? " order by c.totalDueOn, c.id" : " order by d.decidedAt desc, d.caseId desc");
        TypedQuery<QualityCase> query = scoped.query(jpql, QualityCase.class);
        days(query, filter.range(), overdue);
        name(query, filter);
        cursor.ifPresent(one -> query.setParameter("at", day(one.at(), overdue)).setParameter("id", one.id()));
        return query;
    }

    private static String behind(boolean overdue) {
        return overdue
                ? " and (c.totalDueOn > :at or c.totalDueOn = :at and c.id > :id)"
                : " and (d.decidedAt < :at or d.decidedAt = :at and d.caseId < :id)";
    }

    private static Object day(LocalDateTime at, boolean overdue) {
        return overdue ? at.toLocalDate() : at;
    }

    private void days(TypedQuery<QualityCase> query, QualityRange range, boolean overdue) {
        if (overdue) {
            query.setParameter("today", clocks.today());
        } else {
            query.setParameter("from", range.first().atStartOfDay());
            query.setParameter("to", range.end().atStartOfDay());
        }
    }

    private static void name(TypedQuery<QualityCase> query, QualityCaseFilter filter) {
        if (!filter.range().township().isEmpty()) {
            query.setParameter("township", filter.range().township());
        }
        if (filter.matter() != null) {
            query.setParameter("matter", filter.matter());
        }
    }
}
