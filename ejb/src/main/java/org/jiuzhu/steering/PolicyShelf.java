package org.jiuzhu.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.shared.Refusal;

/** Where policy texts are kept; they belong to no area. */
@ApplicationScoped
class PolicyShelf {
    private static final String ROWS =
            "select new org.jiuzhu.steering.PolicyRow(p.id, p.head.number, p.head.title, p.head.issuer,"
                    + " p.head.issuedOn, p.head.inForceFrom, p.head.inForceTo, p.head.kind, p.head.matter, p.versionNo, p.state, p.publishedAt)"
                    + " from PolicyText p where p.state in :states";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /** The newest first, by the day of issue. */
    List<PolicyRow> page(PolicyFilter filter, Collection<PolicyState> states, int size) {
        String jpql = ROWS
                + (filter.hasWords()
                        ? " and (p.head.title like :words escape '!' or p.head.number like :words escape '!')"
                        : "")
                + (filter.matter() == null ? "" : " and (p.head.matter is null or p.head.matter = :matter)")
                + (filter.after() == 0
                        ? ""
                        : " and exists (select x from PolicyText x where x.id = :after"
                                + " and (p.head.issuedOn < x.head.issuedOn or p.head.issuedOn = x.head.issuedOn and p.id < x.id))")
                + " order by p.head.issuedOn desc, p.id desc";
        TypedQuery<PolicyRow> query =
                entities.createQuery(jpql, PolicyRow.class).setParameter("states", states);
        if (filter.hasWords()) {
            query.setParameter("words", filter.pattern());
        }
        if (filter.matter() != null) {
            query.setParameter("matter", filter.matter());
        }
        if (filter.after() != 0) {
            query.setParameter("after", filter.after());
        }
        return query.setMaxResults(size).getResultList();
    }

    /** The versions of a text in those states, the newest first. */
    List<PolicyRow> versions(long series, Collection<PolicyState> states) {
        return entities.createQuery(ROWS + " and p.seriesId = :series order by p.versionNo desc", PolicyRow.class)
                .setParameter("states", states)
                .setParameter("series", series)
                .getResultList();
    }

    Optional<PolicyRow> row(long id, Collection<PolicyState> states) {
        return entities.createQuery(ROWS + " and p.id = :id", PolicyRow.class)
                .setParameter("states", states)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The version of a text that everyone reads now. */
    Optional<PolicyText> current(long series) {
        return entities.createQuery("select p from PolicyText p where p.currentSeries = :series", PolicyText.class)
                .setParameter("series", series)
                .getResultStream()
                .findFirst();
    }

    /** The last version of a text that was begun, whatever became of it. */
    PolicyText newest(long series) {
        return entities.createQuery(
                        "select p from PolicyText p where p.seriesId = :series order by p.versionNo desc",
                        PolicyText.class)
                .setParameter("series", series)
                .setMaxResults(1)
                .getSingleResult();
    }

    long count(PolicyState state) {
        return entities.createQuery("select count(p) from PolicyText p where p.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** @throws Refusal {@code not-found} */
    PolicyText require(long id) {
        return Optional.ofNullable(entities.find(PolicyText.class, id)).orElseThrow(() -> new Refusal("not-found"));
    }

    /** @throws Refusal {@code not-found} */
    PolicyText locked(long id) {
        PolicyText text = require(id);
        entities.refresh(text, LockModeType.PESSIMISTIC_WRITE);
        return text;
    }

    void add(PolicyText text) {
        entities.persist(text);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }
}
