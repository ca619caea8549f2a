package org.jiuzhu.steering;

import java.time.LocalDate;

/**
 * A resolution as a list shows it.
 *
 * @param number of the minutes, null before they are published
 * @param townshipName where a township is the owner
 * @param ownerBody where it is a body without officers here
 * @param ownerName of the officer in charge, where one is named
 */
public record ResolutionRow(
        long id,
        long meetingId,
        String number,
        LocalDate heldOn,
        int sequence,
        String words,
        ResolutionOwner owner,
        String townshipName,
        String ownerBody,
        String ownerName,
        LocalDate firstDueOn,
        LocalDate dueOn,
        ResolutionState state) {
    private static final int SOON_DAYS = 7;

    /** Nobody has said that it is done, and its day is over. */
    public boolean isLate(LocalDate today) {
        return state == ResolutionState.OPEN && today.isAfter(dueOn);
    }

    public boolean isSoon(LocalDate today) {
        return state == ResolutionState.OPEN && !isLate(today) && !dueOn.isAfter(today.plusDays(SOON_DAYS));
    }

    public boolean isPostponed() {
        return dueOn.isAfter(firstDueOn);
    }
}
