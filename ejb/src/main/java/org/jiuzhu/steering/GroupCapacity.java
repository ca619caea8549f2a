package org.jiuzhu.steering;

/** As what somebody sits in the leading group; of heads and office directors there is one at a time. */
public enum GroupCapacity {
    HEAD,
    DEPUTY,
    OFFICE_DIRECTOR,
    MEMBER;

    boolean isSole() {
        return this == HEAD || this == OFFICE_DIRECTOR;
    }
}
