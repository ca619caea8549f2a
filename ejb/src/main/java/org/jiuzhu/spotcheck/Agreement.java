package org.jiuzhu.spotcheck;

/**
 * How far two readers who knew nothing of each other agreed.
 *
 * @param files read by both
 * @param same of them, came to the same
 * @param minutes a reading takes, on average; null where none is finished
 */
public record Agreement(int files, int same, Integer minutes) {
    /** In whole percent; null where nothing was read twice. */
    public Integer rate() {
        return files == 0 ? null : (int) (100L * same / files);
    }
}
