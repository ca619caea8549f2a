package org.jiuzhu.steering;

/** Planned with an agenda, held and minuted, its minutes published. */
public enum MeetingState {
    PLANNED,
    HELD,
    PUBLISHED
}
