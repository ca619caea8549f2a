package org.jiuzhu.steering;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.access.Role;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;

/**
 * 领导小组会议: called and minuted by the group's office, its minutes published by another hand of the bureau. Whoever is not
 * of the bureau reads what is published.
 */
@Stateless
@RolesAllowed({
    BUREAU_POLICY,
    BUREAU_SUPERVISOR,
    BUREAU_APPROVER,
    BUREAU_SERVICE,
    TOWNSHIP_HEAD,
    APPROVER,
    CLERK,
    FINANCE,
    BUSINESS_ENVIRONMENT,
    LEADING_GROUP
})
public class GroupMeetings {
    private static final Set<Role> OFFICE =
            Set.of(Role.BUREAU_POLICY, Role.BUREAU_SUPERVISOR, Role.BUREAU_APPROVER, Role.BUREAU_SERVICE);
    private static final int MOST = 100;

    @Inject
    private SteeringShelf shelf;

    @Inject
    private Rulebook rules;

    @Inject
    private Acting acting;

    /**
     * Meetings, the newest first.
     *
     * @param after the last one of the page before, 0 for the first page
     */
    public List<MeetingRow> page(long after, int size) {
        return shelf.meetings(!isOfOffice(), after, Math.max(1, Math.min(size, MOST)));
    }

    /** Meetings to come, the next first; for those who put something before them. */
    @RolesAllowed(BUREAU_POLICY)
    public List<GroupMeeting> planned() {
        return shelf.planned();
    }

    /** @throws Refusal {@code not-found}, also where it is not published and the officer is not of the bureau */
    public GroupMeeting get(long id) {
        GroupMeeting meeting = shelf.meeting(id);
        if (meeting.state() != MeetingState.PUBLISHED && !isOfOffice()) {
            throw new Refusal("not-found");
        }
        meeting.attendances().size();
        return meeting;
    }

    /** Those who sat in the group on the day of a meeting; heads first. */
    public List<GroupMember> seated(long id) {
        return shelf.seated(get(id).heldOn());
    }

    private boolean isOfOffice() {
        return OFFICE.stream().anyMatch(acting.officer()::holds);
    }

    /**
     * Calls a meeting.
     *
     * @throws FormRefusal with every fault and its field
     * @throws FieldRefusal {@code steering.chair-not-seated} where the chair does not sit in the group on that day
     */
    @RolesAllowed(BUREAU_POLICY)
    public long call(MeetingForm form) {
        check(form);
        GroupMeeting meeting = new GroupMeeting(form, acting.hand());
        shelf.add(meeting);
        shelf.flush();
        acting.record("MEETING_CALLED", meeting.id(), form.heldOn.toString());
        return meeting.id();
    }

    /**
     * Calls it for another day or with another agenda.
     *
     * @throws Refusal {@code not-found}, {@code steering.meeting-state} once it was held, and what {@link #call} says
     */
    @RolesAllowed(BUREAU_POLICY)
    public void callAnew(long id, MeetingForm form) {
        check(form);
        shelf.lockedMeeting(id).call(form, acting.hand());
        acting.record("MEETING_CALLED", id, form.heldOn.toString());
    }

    private void check(MeetingForm form) {
        form.check();
        if (shelf.seated(form.heldOn).stream().noneMatch(one -> one.id().equals(form.chairId))) {
            throw new FieldRefusal("chairId", "steering.chair-not-seated");
        }
    }

    /**
     * Writes down who came and what was said; written anew until it is published.
     *
     * @throws FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code steering.meeting-state}, {@code steering.meeting-to-come},
     *     {@code steering.members-changed} where the seats are not those of the members of that day
     */
    @RolesAllowed(BUREAU_POLICY)
    public void minute(long id, MinutesForm form) {
        GroupMeeting meeting = shelf.lockedMeeting(id);
        if (meeting.heldOn().isAfter(acting.today())) {
            throw new Refusal("steering.meeting-to-come", meeting.heldOn());
        }
        form.check();
        Set<Long> wanted =
                shelf.seated(meeting.heldOn()).stream().map(GroupMember::id).collect(Collectors.toSet());
        Set<Long> given = form.seats.stream().map(seat -> seat.memberId).collect(Collectors.toSet());
        if (!wanted.equals(given) || given.size() != form.seats.size()) {
            throw new Refusal("steering.members-changed");
        }
        meeting.minute(form, rules.wholeNumber(Parameter.GROUP_QUORUM_PERCENT, meeting.heldOn()), acting.hand());
        acting.record("MEETING_MINUTED", id, given.size() + " members");
    }

    /**
     * Publishes the minutes; what was resolved goes to its owners.
     *
     * @param number the number of the minutes, once in the city
     * @throws FormRefusal without a number
     * @throws FieldRefusal {@code steering.number-taken} at the number
     * @throws Refusal {@code not-found}, {@code steering.meeting-state}, {@code steering.no-quorum},
     *     {@code steering.second-hand}
     */
    @RolesAllowed({BUREAU_SUPERVISOR, BUREAU_APPROVER})
    public void publish(long id, String number) {
        Faults faults = new Faults();
        faults.require("number", number, 60);
        faults.refuseIfAny();
        shelf.lockedMeeting(id).publish(number, acting.hand());
        try {
            shelf.flush();
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new FieldRefusal("number", "steering.number-taken") : failure;
        }
        acting.record("MEETING_PUBLISHED", id, number.strip());
    }
}
