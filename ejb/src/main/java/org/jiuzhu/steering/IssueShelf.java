package org.jiuzhu.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.shared.Refusal;

/** Where the problems of townships are kept; found in the officer's area alone. */
@ApplicationScoped
class IssueShelf {
    private static final String ROWS = "select new org.jiuzhu.steering.IssueRow(i.id, a.name, i.title, i.words, o.name,"
            + " i.raisedAt, i.dueOn, i.state, i.answer, i.answeredAt, i.meetingId, m.heldOn, m.state, i.resolutionId,"
            + " r.words) from TownshipIssue i join AdministrativeArea a on a.code = i.townshipCode"
            + " left join Officer o on o.login = i.raisedBy left join GroupMeeting m on m.id = i.meetingId"
            + " left join GroupResolution r on r.id = i.resolutionId where {scope i}";

    @Inject
    private ScopedQueries scoped;

    @Inject
    private SteeringShelf shelf;

    /** The newest first, before that key where it is not 0. */
    List<IssueRow> page(Collection<IssueState> states, long before, int size) {
        TypedQuery<IssueRow> query = scoped.query(
                        ROWS + " and i.state in :states" + (before == 0 ? "" : " and i.id < :before")
                                + " order by i.id desc",
                        IssueRow.class)
                .setParameter("states", states);
        return (before == 0 ? query : query.setParameter("before", before))
                .setMaxResults(size)
                .getResultList();
    }

    /** @throws Refusal {@code not-found} */
    IssueRow row(long id) {
        return scoped.query(ROWS + " and i.id = :id", IssueRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("not-found"));
    }

    /** What is before a meeting and not yet resolved. */
    List<IssueRow> before(long meeting) {
        return scoped.query(
                        ROWS + " and i.meetingId = :meeting"
                                + " and i.state = org.jiuzhu.steering.IssueState.ON_AGENDA order by i.id",
                        IssueRow.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    long count(IssueState state) {
        return scoped.query("select count(i) from TownshipIssue i where {scope i} and i.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** @throws Refusal {@code not-found} */
    TownshipIssue locked(long id) {
        TownshipIssue issue = scoped.require(TownshipIssue.class, "id", id);
        shelf.lock(issue);
        return issue;
    }

    /** @throws Refusal {@code not-found}, {@code steering.issue-state} */
    void resolve(long id, long meeting, long resolution) {
        locked(id).resolve(meeting, resolution);
    }

    void unresolve(long resolution) {
        scoped.query(
                        "select i from TownshipIssue i where {scope i} and i.resolutionId = :resolution",
                        TownshipIssue.class)
                .setParameter("resolution", resolution)
                .getResultList()
                .forEach(TownshipIssue::unresolve);
    }
}
