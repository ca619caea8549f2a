package org.jiuzhu.steering;

/** Whether a member came, sent somebody, or was missing with or without a word. */
public enum Attendance {
    PRESENT,
    DEPUTED,
    EXCUSED,
    ABSENT;

    /** Whether the seat counts towards the quorum. */
    public boolean isCounted() {
        return this == PRESENT || this == DEPUTED;
    }
}
