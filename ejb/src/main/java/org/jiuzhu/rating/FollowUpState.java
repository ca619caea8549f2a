package org.jiuzhu.rating;

/** How far the follow-up of a bad rating is: with the township, with the bureau, back with the township, done. */
public enum FollowUpState {
    OPEN,
    ANSWERED,
    RETURNED,
    CLOSED;

    public boolean isWithTheTownship() {
        return this == OPEN || this == RETURNED;
    }
}
