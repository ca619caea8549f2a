package org.jiuzhu.steering;

import static org.jiuzhu.access.Names.BUREAU_POLICY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.access.Colleagues;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.access.Colleagues.Placed;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.Areas;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;

/** What a meeting resolves, written down by the group's office until the minutes are published. */
@Stateless
@RolesAllowed(BUREAU_POLICY)
public class ResolutionPassing {
    @Inject
    private SteeringShelf shelf;

    @Inject
    private ResolutionQueries queries;

    @Inject
    private IssueShelf issues;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Areas areas;

    @Inject
    private Acting acting;

    /** Who can be named as in charge: the officers of that body, by name. */
    public List<Colleague> possibleOwners(ResolutionOwner owner, String townshipCode) {
        if (owner == null || owner == ResolutionOwner.OTHER_BODY) {
            return List.of();
        }
        return colleagues.everywhere(owner.reporters()).stream()
                .filter(one -> isOf(owner, townshipCode, one))
                .map(Placed::colleague)
                .distinct()
                .toList();
    }

    private static boolean isOf(ResolutionOwner owner, String townshipCode, Placed one) {
        return owner == ResolutionOwner.TOWNSHIP
                ? one.areaCode().equals(townshipCode)
                : AreaLevel.of(one.areaCode()) == AreaLevel.CITY;
    }

    /**
     * Writes down what a meeting resolved, before its minutes are published.
     *
     * @throws FormRefusal with every fault and its field
     * @throws FieldRefusal {@code steering.stranger} at the officer in charge, {@code payment.no-township}
     * @throws Refusal {@code not-found}, {@code steering.meeting-state}, {@code steering.no-quorum},
     *     {@code steering.issue-state} where the problem is not before this meeting
     */
    public long pass(long meetingId, ResolutionForm form) {
        GroupMeeting meeting = shelf.lockedMeeting(meetingId);
        meeting.requireQuorum();
        form.check(meeting.heldOn());
        checkOwner(form);
        GroupResolution resolution =
                new GroupResolution(meetingId, shelf.resolutions(meetingId) + 1, form, acting.hand());
        shelf.add(resolution);
        shelf.flush();
        if (form.issueId != null) {
            issues.resolve(form.issueId, meetingId, resolution.id());
        }
        acting.record("RESOLUTION_PASSED", resolution.id(), "meeting " + meetingId);
        return resolution.id();
    }

    private void checkOwner(ResolutionForm form) {
        if (form.owner == ResolutionOwner.TOWNSHIP
                && areas.require(form.townshipCode).level() != AreaLevel.TOWNSHIP) {
            throw new FieldRefusal("townshipCode", "payment.no-township");
        }
        boolean known = form.ownerLogin == null
                || possibleOwners(form.owner, form.townshipCode).stream()
                        .anyMatch(one -> one.login().equals(form.ownerLogin));
        if (!known) {
            throw new FieldRefusal("ownerLogin", "steering.stranger");
        }
    }

    /**
     * Strikes the last one of a meeting whose minutes are not yet published; its problem goes back to the agenda.
     *
     * @throws Refusal {@code not-found}, {@code steering.meeting-state}, {@code steering.not-last}
     */
    public void strike(long id) {
        GroupResolution resolution = queries.require(id);
        GroupMeeting meeting = shelf.lockedMeeting(resolution.meetingId());
        if (meeting.state() != MeetingState.HELD) {
            throw new Refusal("steering.meeting-state", meeting.state());
        }
        if (shelf.resolutions(meeting.id()) != resolution.sequence()) {
            throw new Refusal("steering.not-last");
        }
        issues.unresolve(id);
        shelf.flush();
        shelf.remove(resolution);
        acting.record("RESOLUTION_STRUCK", id, "meeting " + meeting.id());
    }
}
