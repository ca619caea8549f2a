package org.jiuzhu.payment;

/** 变动类型: what kind of change 动态管理变化表 shows. */
public enum ChangeKind {
    NEW,
    PERSONS_ADDED,
    PERSONS_REMOVED,
    INCREASE,
    DECREASE,
    STOP,
    DEATH,
    MOVED_OUT,
    MOVED_IN,
    TRANSFER,
    GRACE,
    SUSPEND,
    RESTORE;

    /** Whether a household is paid that was not the month before. */
    boolean isComing() {
        return this == NEW || this == MOVED_IN || this == RESTORE;
    }

    /** Whether a household is paid no more. */
    boolean isGoing() {
        return this == STOP || this == DEATH || this == MOVED_OUT || this == SUSPEND;
    }

    /** A household's move counts where it leaves; where it arrives it is seen from the line. */
    static ChangeKind of(String text) {
        return text.equals("MOVE") ? MOVED_OUT : valueOf(text);
    }
}
