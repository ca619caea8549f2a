package org.jiuzhu.spotcheck;

/**
 * How much is drawn, in percent.
 *
 * @param ofAll of every file of a stratum, rounded up
 * @param ofRest at least so much of the files that are not mandatory, rounded up
 */
public record Shares(int ofAll, int ofRest) {
    static int ceiling(int percent, int files) {
        return (int) (((long) percent * files + 99) / 100);
    }
}
