package org.jiuzhu.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.shared.Refusal;

/** Where ratings and their follow-ups are kept; officers find those of their area. */
@ApplicationScoped
class RatingShelf {
    private static final String ROW =
            "select new org.jiuzhu.rating.RatingRow(r.id, c.number, t.name, r.matter, r.grade,"
                    + " r.channel, r.ratedOn, r.words, f.state, f.dueOn) from Rating r"
                    + " join AssistanceCase c on c.id = r.caseId join AdministrativeArea t on t.code = r.townshipCode"
                    + " left join FollowUp f on f.ratingId = r.id where {scope r}";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    void add(Rating rating) {
        entities.persist(rating);
        entities.flush();
    }

    void add(FollowUp followUp) {
        entities.persist(followUp);
    }

    /** A case by its number, for somebody who proves to be the applicant. */
    Optional<AssistanceCase> byNumber(String number) {
        return entities.createQuery("select c from AssistanceCase c where c.number = :number", AssistanceCase.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refusal {@code not-found} */
    AssistanceCase requireCase(String number) {
        return scoped.require(AssistanceCase.class, "number", number);
    }

    /** The case of a rating that was found in scope. */
    AssistanceCase caseOf(Rating rating) {
        return entities.find(AssistanceCase.class, rating.caseId());
    }

    /** @throws Refusal {@code not-found} */
    Rating requireRating(long id) {
        return scoped.require(Rating.class, "id", id);
    }

    /** @throws Refusal {@code not-found}, also where the rating was not bad */
    FollowUp requireFollowUp(long ratingId) {
        return scoped.require(FollowUp.class, "ratingId", ratingId);
    }

    FollowUp locked(long ratingId) {
        FollowUp followUp = requireFollowUp(ratingId);
        entities.refresh(followUp, LockModeType.PESSIMISTIC_WRITE);
        return followUp;
    }

    /** Whether that officer took a step of the case that is rated. */
    boolean isOwnWork(long caseId, String login) {
        return entities.createQuery(
                                "select count(t) from TrailEntry t where t.aCase.id = :case and t.officerLogin = :login",
                                Long.class)
                        .setParameter("case", caseId)
                        .setParameter("login", login)
                        .getSingleResult()
                > 0;
    }

    /** A page of ratings in the officer's area. */
    List<RatingRow> page(RatingFilter filter, int size) {
        TypedQuery<RatingRow> query = scoped.query(ROW + conditions(filter), RatingRow.class);
        if (!filter.view().states().isEmpty()) {
            query.setParameter("states", filter.view().states());
        }
        if (!filter.township().isEmpty()) {
            query.setParameter("township", filter.township());
        }
        if (filter.after() != 0) {
            query.setParameter("after", filter.after());
        }
        return query.setMaxResults(size).getResultList();
    }

    private static String conditions(RatingFilter filter) {
        boolean oldestFirst = filter.view().isOldestFirst();
        return (filter.view().states().isEmpty() ? "" : " and f.state in :states")
                + (filter.township().isEmpty() ? "" : " and r.townshipCode = :township")
                + (filter.after() == 0 ? "" : " and r.id " + (oldestFirst ? ">" : "<") + " :after")
                + " order by r.id" + (oldestFirst ? "" : " desc");
    }

    long count(List<FollowUpState> states) {
        return scoped.query("select count(f) from FollowUp f where {scope f} and f.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
    }
}
