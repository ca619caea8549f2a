package org.jiuzhu.casework;

/** Why a case ends without a decision. */
public enum Termination {
    APPLICANT_DIED,
    NO_COOPERATION,
    MOVED_AWAY
}
