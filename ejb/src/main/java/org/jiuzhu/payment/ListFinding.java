package org.jiuzhu.payment;

import java.util.List;

/**
 * What one check found in a list.
 *
 * @param shown the first lines that are wrong
 * @param more whether there are others
 */
public record ListFinding(ListCheck check, List<Wrong> shown, boolean more) {
    /** A line that is wrong: whose, which certificate, and against what. */
    public record Wrong(String name, String certificateNumber, String against) {}

    public boolean isClean() {
        return shown.isEmpty();
    }
}
