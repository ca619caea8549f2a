package org.jiuzhu.household;

import java.util.Arrays;
import java.util.List;

/** How a row of a member ended: what was so changed, it was never so, or the person is no longer of the household. */
public enum MemberEnding {
    CHANGED(false),
    CORRECTED(false),
    DECLARED_ANEW(false),
    DIED(true),
    MOVED_AWAY(true),
    PARTED(true),
    OTHER(true);

    private final boolean leaving;

    MemberEnding(boolean leaving) {
        this.leaving = leaving;
    }

    /** Whether the person left the household with it. */
    public boolean isLeaving() {
        return leaving;
    }

    /** The ways to leave a household. */
    public static List<MemberEnding> leavings() {
        return Arrays.stream(values()).filter(MemberEnding::isLeaving).toList();
    }
}
