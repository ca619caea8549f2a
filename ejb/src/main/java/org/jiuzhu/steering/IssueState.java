package org.jiuzhu.steering;

/** Raised by a township; answered by the group's office, or put before a meeting and resolved there. */
public enum IssueState {
    RAISED,
    ON_AGENDA,
    ANSWERED,
    RESOLVED;

    public boolean isOpen() {
        return this == RAISED || this == ON_AGENDA;
    }
}
