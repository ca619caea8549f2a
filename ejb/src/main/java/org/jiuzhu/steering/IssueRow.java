package org.jiuzhu.steering;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A township's problem as a list shows it.
 *
 * @param answer null before it is answered in words
 * @param meetingId of the meeting before which it is or was, null otherwise
 * @param heldOn the day of that meeting
 * @param resolution what was resolved about it, null otherwise
 */
public record IssueRow(
        long id,
        String townshipName,
        String title,
        String words,
        String raisedBy,
        LocalDateTime raisedAt,
        LocalDate dueOn,
        IssueState state,
        String answer,
        LocalDateTime answeredAt,
        Long meetingId,
        LocalDate heldOn,
        MeetingState meeting,
        Long resolutionId,
        String resolution) {

    /** Nobody has answered it or put it before a meeting, and its day is over. */
    public boolean isLate(LocalDate today) {
        return state == IssueState.RAISED && today.isAfter(dueOn);
    }
}
