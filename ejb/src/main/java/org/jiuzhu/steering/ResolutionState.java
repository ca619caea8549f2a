package org.jiuzhu.steering;

/** To be done, reported done by its owner, confirmed done by another hand of the group's office. */
public enum ResolutionState {
    OPEN,
    REPORTED,
    CONFIRMED
}
