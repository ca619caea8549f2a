package org.jiuzhu.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.shared.Refusal;

/** Where the leading group's own books are kept: members and meetings, one for the city. */
@ApplicationScoped
class SteeringShelf {
    private static final String HEADS_FIRST =
            " order by case when m.capacity = org.jiuzhu.steering.GroupCapacity.HEAD then 0"
                    + " when m.capacity = org.jiuzhu.steering.GroupCapacity.DEPUTY then 1"
                    + " when m.capacity = org.jiuzhu.steering.GroupCapacity.OFFICE_DIRECTOR then 2 else 3 end, m.id";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /** Those who sit now, or all who ever sat. */
    List<GroupMember> members(boolean past) {
        String who = past ? "" : " where m.toDay is null";
        return entities.createQuery("select m from GroupMember m" + who + HEADS_FIRST, GroupMember.class)
                .getResultList();
    }

    /** Those who sat on a day. */
    List<GroupMember> seated(LocalDate day) {
        return entities.createQuery(
                        "select m from GroupMember m where m.fromDay <= :day and (m.toDay is null or m.toDay >= :day)"
                                + HEADS_FIRST,
                        GroupMember.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** @throws Refusal {@code not-found} */
    GroupMember member(long id) {
        return found(entities.find(GroupMember.class, id));
    }

    /** @throws Refusal {@code not-found} */
    GroupMeeting meeting(long id) {
        return found(entities.find(GroupMeeting.class, id));
    }

    /** @throws Refusal {@code not-found} */
    GroupMeeting lockedMeeting(long id) {
        GroupMeeting meeting = meeting(id);
        lock(meeting);
        return meeting;
    }

    /** Meetings, the newest first. */
    List<MeetingRow> meetings(boolean published, long after, int size) {
        String from = after == 0
                ? ""
                : " and exists (select x from GroupMeeting x where x.id = :after"
                        + " and (m.heldOn < x.heldOn or m.heldOn = x.heldOn and m.id < x.id))";
        var query = entities.createQuery(
                "select new org.jiuzhu.steering.MeetingRow(m.id, m.heldOn, m.place, m.state, m.number, m.members,"
                        + " m.present, m.quorumPercent) from GroupMeeting m where m.state in :states" + from
                        + " order by m.heldOn desc, m.id desc",
                MeetingRow.class);
        query.setParameter("states", published ? List.of(MeetingState.PUBLISHED) : List.of(MeetingState.values()));
        if (after != 0) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(size).getResultList();
    }

    /** Meetings to come, the next first. */
    List<GroupMeeting> planned() {
        return entities.createQuery(
                        "select m from GroupMeeting m where m.state = org.jiuzhu.steering.MeetingState.PLANNED"
                                + " order by m.heldOn, m.id",
                        GroupMeeting.class)
                .getResultList();
    }

    /** @throws Refusal {@code not-found} */
    GroupResolution resolution(long id) {
        return found(entities.find(GroupResolution.class, id));
    }

    /** How many resolutions a meeting has passed so far. */
    int resolutions(long meeting) {
        return entities.createQuery(
                        "select coalesce(max(r.sequence), 0) from GroupResolution r where r.meetingId = :meeting",
                        Number.class)
                .setParameter("meeting", meeting)
                .getSingleResult()
                .intValue();
    }

    /** Nobody else changes it until the transaction ends. */
    void lock(Object entity) {
        entities.refresh(entity, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    void remove(Object entity) {
        entities.remove(entity);
    }

    void flush() {
        entities.flush();
    }

    private static <T> T found(T entity) {
        return Optional.ofNullable(entity).orElseThrow(() -> new Refusal("not-found"));
    }
}
