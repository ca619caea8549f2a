package org.jiuzhu.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.shared.Refusal;

/** Finds resolutions for those whom they concern: a township its own, finance and business environment theirs, bureau and group all. */
@ApplicationScoped
class ResolutionQueries {
    private static final Set<Role> BUREAU =
            EnumSet.of(Role.BUREAU_POLICY, Role.BUREAU_SUPERVISOR, Role.BUREAU_APPROVER, Role.BUREAU_SERVICE);
    private static final Set<Role> CONFIRMING = EnumSet.of(Role.BUREAU_SUPERVISOR, Role.BUREAU_APPROVER);
    private static final String MINE = " {scope r} and r.owner in :owners and m.state in :meetings";
    private static final String ROWS = "select new org.jiuzhu.steering.ResolutionRow(r.id, m.id, m.number, m.heldOn,"
            + " r.sequence, r.words, r.owner, a.name, r.ownerBody, o.name, r.firstDueOn, r.dueOn, r.state)"
            + " from GroupResolution r join GroupMeeting m on m.id = r.meetingId"
            + " left join AdministrativeArea a on a.code = r.townshipCode"
            + " left join Officer o on o.login = r.ownerLogin where" + MINE;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private SteeringShelf shelf;

    @Inject
    private Acting acting;

    List<ResolutionRow> page(ResolutionFilter filter, int size) {
        String jpql = ROWS + " and r.state in :states"
                + (filter.overdueOn() == null ? "" : " and r.dueOn < :today")
                + (filter.hasTownship() ? " and r.townshipCode = :township" : "")
                + (filter.after() == 0
                        ? ""
                        : " and exists (select x from GroupResolution x where x.id = :after"
                                + " and (r.dueOn > x.dueOn or r.dueOn = x.dueOn and r.id > x.id))")
                + " order by r.dueOn, r.id";
        TypedQuery<ResolutionRow> query = mine(jpql, ResolutionRow.class)
                .setParameter("states", filter.state() == null ? all() : List.of(filter.state()));
        if (filter.overdueOn() != null) {
            query.setParameter("today", filter.overdueOn());
        }
        if (filter.hasTownship()) {
            query.setParameter("township", filter.township());
        }
        if (filter.after() != 0) {
            query.setParameter("after", filter.after());
        }
        return query.setMaxResults(size).getResultList();
    }

    private static Collection<ResolutionState> all() {
        return List.of(ResolutionState.values());
    }

    List<ResolutionRow> of(long meeting) {
        return mine(ROWS + " and m.id = :meeting order by r.sequence", ResolutionRow.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** @throws Refusal {@code not-found} */
    ResolutionRow row(long id) {
        return mine(ROWS + " and r.id = :id", ResolutionRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("not-found"));
    }

    /** @throws Refusal {@code not-found} */
    GroupResolution require(long id) {
        return scoped.require(GroupResolution.class, "id", id);
    }

    /** @throws Refusal {@code not-found} */
    GroupResolution locked(long id) {
        GroupResolution resolution = require(id);
        shelf.lock(resolution);
        return resolution;
    }

    /** To be done by the officer's own body, and to be confirmed where the officer confirms. */
    long waiting() {
        Officer officer = acting.officer();
        List<ResolutionOwner> own = ResolutionOwner.of(officer);
        long open = own.isEmpty() ? 0 : count(ResolutionState.OPEN, own);
        boolean confirming = CONFIRMING.stream().anyMatch(officer::holds);
        return confirming ? open + count(ResolutionState.REPORTED, List.of(ResolutionOwner.values())) : open;
    }

    private long count(ResolutionState state, List<ResolutionOwner> owners) {
        return scoped.query(
                        "select count(r) from GroupResolution r join GroupMeeting m on m.id = r.meetingId where {scope r}"
                                + " and m.state = org.jiuzhu.steering.MeetingState.PUBLISHED and r.state = :state"
                                + " and r.owner in :owners",
                        Long.class)
                .setParameter("state", state)
                .setParameter("owners", owners)
                .getSingleResult();
    }

    private <T> TypedQuery<T> mine(String jpql, Class<T> type) {
        Officer officer = acting.officer();
        boolean bureau = BUREAU.stream().anyMatch(officer::holds);
        boolean all = bureau || officer.holds(Role.LEADING_GROUP);
        return scoped.query(jpql, type)
                .setParameter("owners", all ? List.of(ResolutionOwner.values()) : ResolutionOwner.of(officer))
                .setParameter("meetings", bureau ? List.of(MeetingState.values()) : List.of(MeetingState.PUBLISHED));
    }
}
