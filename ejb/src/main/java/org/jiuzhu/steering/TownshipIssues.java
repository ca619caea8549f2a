package org.jiuzhu.steering;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;

/** 问题反馈: raised by townships, answered by the group's office or put before the next meeting (the notice, N23). */
@Stateless
@RolesAllowed({BUREAU_POLICY, BUREAU_SUPERVISOR, BUREAU_APPROVER, BUREAU_SERVICE, TOWNSHIP_HEAD, APPROVER, CLERK})
public class TownshipIssues {
    @Inject
    private IssueShelf issues;

    @Inject
    private SteeringShelf shelf;

    @Inject
    private Rulebook rules;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Acting acting;

    /**
     * Problems of the officer's area, the newest first.
     *
     * @param open those that nobody has answered or resolved; otherwise those that are done with
     * @param after the last one of the page before, 0 for the first page
     */
    public List<IssueRow> page(boolean open, long after, int size) {
        List<IssueState> states = Arrays.stream(IssueState.values())
                .filter(state -> state.isOpen() == open)
                .toList();
        return issues.page(states, after, Math.max(1, Math.min(size, 100)));
    }

    /** @throws Refusal {@code not-found} */
    public IssueRow row(long id) {
        return issues.row(id);
    }

    /** What is before a meeting and not yet resolved. */
    @RolesAllowed(BUREAU_POLICY)
    public List<IssueRow> before(long meetingId) {
        return issues.before(meetingId);
    }

    /** How many nobody has answered or put before a meeting, in the officer's area. */
    public long waiting() {
        return issues.count(IssueState.RAISED);
    }

    /**
     * Raises a problem of the officer's own township; the office has some working days for it.
     *
     * @throws FormRefusal with every fault and its field
     * @throws Refusal {@code payment.no-township} where the officer serves no township
     */
    @RolesAllowed({TOWNSHIP_HEAD, APPROVER, CLERK})
    public long raise(IssueForm form) {
        form.check();
        String township = acting.officer().areaCode();
        if (AreaLevel.of(township) != AreaLevel.TOWNSHIP) {
            throw new Refusal("payment.no-township");
        }
        int days = rules.wholeNumber(Parameter.FEEDBACK_ANSWER_DAYS, acting.today());
        TownshipIssue issue =
                new TownshipIssue(township, form, calendar.days().after(acting.today(), days), acting.hand());
        shelf.add(issue);
        shelf.flush();
        acting.record("ISSUE_RAISED", issue.id(), township);
        return issue.id();
    }

    /**
     * Answers in words.
     *
     * @throws FormRefusal without a word
     * @throws Refusal {@code not-found}, {@code steering.issue-state}
     */
    @RolesAllowed(BUREAU_POLICY)
    public void answer(long id, String words) {
        Faults faults = new Faults();
        faults.require("words", words, 1000);
        faults.refuseIfAny();
        issues.locked(id).answer(words, acting.hand());
        acting.record("ISSUE_ANSWERED", id, "");
    }

    /**
     * Puts it before a meeting that is still to come.
     *
     * @throws FieldRefusal {@code field.required} without a meeting
     * @throws Refusal {@code not-found}, {@code steering.issue-state}, {@code steering.meeting-state}
     */
    @RolesAllowed(BUREAU_POLICY)
    public void toMeeting(long id, Long meetingId) {
        if (meetingId == null) {
            throw new FieldRefusal("meetingId", "field.required");
        }
        GroupMeeting meeting = shelf.lockedMeeting(meetingId);
        if (meeting.state() != MeetingState.PLANNED) {
            throw new Refusal("steering.meeting-state", meeting.state());
        }
        issues.locked(id).toMeeting(meetingId);
        acting.record("ISSUE_ON_AGENDA", id, "meeting " + meetingId);
    }
}
