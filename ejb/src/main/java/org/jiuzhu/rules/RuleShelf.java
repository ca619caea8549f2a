package org.jiuzhu.rules;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dated rows of the rules as they are read: all of a sort, or the history of one. The rules are public. */
@Stateless
@PermitAll
public class RuleShelf {
    private static final String NEWEST_FIRST = " order by r.from desc, r.revision desc";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /** Every row of a sort, the newest first; some hundreds in a lifetime of the rules. */
    public List<RuleRow> rows(RuleSubject subject) {
        return read(entities.createQuery("select r from " + table(subject) + " r" + NEWEST_FIRST, DatedRow.class));
    }

    /** Every row of one rule, the newest first. */
    public List<RuleRow> history(RuleKey key) {
        return read(
                switch (key.subject()) {
                    case STANDARD ->
                        of(key, "r.kind = :kind and r.registration = :registration")
                                .setParameter("kind", key.kind())
                                .setParameter("registration", key.registration());
                    case PARAMETER ->
                        of(key, "r.name = :name")
                                .setParameter("name", key.parameter().name());
                    case DEADLINE ->
                        of(key, "r.version = :version and r.step = :step and r.route = :route")
                                .setParameter("version", key.version())
                                .setParameter("step", key.step())
                                .setParameter("route", key.route());
                });
    }

    /** The row of a rule in force on a day. */
    public Optional<RuleRow> inForce(RuleKey key, LocalDate day) {
        return RuleChangeCheck.newest(history(key), day);
    }

    private TypedQuery<DatedRow> of(RuleKey key, String condition) {
        String jpql = "select r from " + table(key.subject()) + " r where " + condition + NEWEST_FIRST;
        return entities.createQuery(jpql, DatedRow.class);
    }

    private static String table(RuleSubject subject) {
        return switch (subject) {
            case STANDARD -> "Standard";
            case PARAMETER -> "RuleParameter";
            case DEADLINE -> "Deadline";
        };
    }

    private static List<RuleRow> read(TypedQuery<DatedRow> query) {
        return query.getResultStream().map(DatedRow::row).toList();
    }
}
