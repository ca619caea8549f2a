package org.jiuzhu.workfund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Statements;

/** Where norms and statements are kept; a statement is found in the officer's area alone. */
@ApplicationScoped
class WorkShelf {
    private static final String COUNT = Statements.of(WorkShelf.class, "count.sql");

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    List<WorkStatement> of(YearMonth month) {
        return scoped.query(
                        "select s from WorkStatement s where {scope s} and s.month = :month order by s.townshipCode",
                        WorkStatement.class)
                .setParameter("month", month)
                .getResultList();
    }

    Optional<WorkStatement> find(String township, YearMonth month) {
        return of(month).stream()
                .filter(statement -> statement.townshipCode().equals(township))
                .findFirst();
    }

    /** @throws org.jiuzhu.shared.Refusal {@code not-found} */
    WorkStatement locked(long id) {
        WorkStatement statement = scoped.require(WorkStatement.class, "id", id);
        entities.refresh(statement, LockModeType.PESSIMISTIC_WRITE);
        return statement;
    }

    /** How many pieces of each kind a township did in a month. */
    Map<WorkKind, Integer> count(String township, YearMonth month) {
        List<?> rows = entities.createNativeQuery(COUNT)
                .setParameter(1, township)
                .setParameter(2, month.atDay(1).toString())
                .setParameter(3, month.plusMonths(1).atDay(1).toString())
                .getResultList();
        Map<WorkKind, Integer> counts = new EnumMap<>(WorkKind.class);
        rows.forEach(row -> {
            Object[] cells = (Object[]) row;
            counts.put(WorkKind.valueOf((String) cells[0]), ((Number) cells[1]).intValue());
        });
        return counts;
    }

    /** Every norm, kind by kind, the newest first. */
    List<WorkNorm> norms() {
        List<?> rows = entities.createNativeQuery("select kind, from_month, amount_fen, document from work_norm"
                        + " order by field(kind, 'SURVEY', 'DOCUMENT', 'ARCHIVE'), from_month desc")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new WorkNorm(
                        WorkKind.valueOf((String) row[0]),
                        MonthConverter.month(((Number) row[1]).intValue()),
                        Fen.of(((Number) row[2]).longValue()),
                        (String) row[3]))
                .toList();
    }

    void add(WorkNorm norm, Officer officer, LocalDateTime at) {
        entities.createNativeQuery(
                        "insert into work_norm (kind, from_month, amount_fen, document, entered_by, entered_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, norm.kind().name())
                .setParameter(2, MonthConverter.number(norm.from()))
                .setParameter(3, norm.amount().value())
                .setParameter(4, norm.document())
                .setParameter(5, officer.login())
                .setParameter(6, at)
                .executeUpdate();
    }

    /** The newest month of which any township has a statement. */
    Optional<YearMonth> newest() {
        Object newest = entities.createNativeQuery("select max(statement_month) from work_statement")
                .getSingleResult();
        return Optional.ofNullable((Number) newest).map(month -> MonthConverter.month(month.intValue()));
    }

    EntityManager entities() {
        return entities;
    }
}
