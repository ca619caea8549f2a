package org.jiuzhu.steering;

/** Entered, published by another hand, followed by a newer version, or withdrawn with its reason. */
public enum PolicyState {
    DRAFT,
    PUBLISHED,
    SUPERSEDED,
    WITHDRAWN;

    /** Whether everyone may read it; older versions stay beside the newest. */
    public boolean isPublic() {
        return this == PUBLISHED || this == SUPERSEDED;
    }
}
