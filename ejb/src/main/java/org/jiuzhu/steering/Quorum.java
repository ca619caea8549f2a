package org.jiuzhu.steering;

/**
 * Whether enough of the members came.
 *
 * @param members who sat in the group on that day
 * @param present who came or sent somebody
 * @param percent the share that is asked
 */
public record Quorum(int members, int present, int percent) {

    /** How many must be there, rounded up. */
    public int needed() {
        return (members * percent + 99) / 100;
    }

    public boolean isReached() {
        return present >= needed();
    }
}
