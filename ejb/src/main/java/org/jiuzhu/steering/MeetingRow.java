package org.jiuzhu.steering;

import java.time.LocalDate;

/** A meeting as a list shows it; members, present and percent are null before it was held. */
public record MeetingRow(
        long id,
        LocalDate heldOn,
        String place,
        MeetingState state,
        String number,
        Integer members,
        Integer present,
        Integer quorumPercent) {

    public Quorum quorum() {
        return members == null ? null : new Quorum(members, present, quorumPercent);
    }
}
