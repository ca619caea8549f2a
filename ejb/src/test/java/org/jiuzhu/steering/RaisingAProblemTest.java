package org.jiuzhu.steering;

import static org.jiuzhu.steering.SteeringFixtures.POLICY;
import static org.jiuzhu.steering.SteeringFixtures.TODAY;
import static org.jiuzhu.steering.SteeringFixtures.TOWNSHIP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;

class RaisingAProblemTest {
    private final TownshipIssue issue = issue();

    private static TownshipIssue issue() {
        IssueForm form = new IssueForm();
        form.title = "人手不足";
        form.words = "经办人员只有一人";
        form.check();
        return new TownshipIssue("230382201", form, TODAY.plusDays(14), TOWNSHIP);
    }

    @Test
    void it_is_resolved_by_the_meeting_that_it_is_before_and_by_no_other() {
        issue.toMeeting(7);

        assertEquals(
                "steering.issue-state",
                assertThrows(Refusal.class, () -> issue.resolve(8, 1)).reason());
        issue.resolve(7, 1);
        assertEquals(IssueState.RESOLVED, issue.state());
        assertThrows(Refusal.class, () -> issue.answer("好", POLICY));
    }

    @Test
    void what_a_meeting_did_not_resolve_can_be_put_before_the_next_or_answered() {
        issue.toMeeting(7);
        issue.toMeeting(8);
        issue.answer("已调剂一人", POLICY);

        assertEquals(IssueState.ANSWERED, issue.state());
        assertThrows(Refusal.class, () -> issue.toMeeting(9));
    }

    @Test
    void where_its_resolution_is_struck_it_is_before_the_meeting_again() {
        issue.toMeeting(7);
        issue.resolve(7, 1);
        issue.unresolve();

        assertEquals(IssueState.ON_AGENDA, issue.state());
        assertEquals(7, issue.meetingId());
    }
}
