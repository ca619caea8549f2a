package org.jiuzhu.proofreading;

import java.util.List;

/**
 * 省系统录入卡: what is to be typed, in the order of the provincial screens.
 *
 * @param id of the case or of the change
 * @param receipt that the provincial system gave; null while it is not entered
 */
public record EntryCard(EntryKind kind, long id, String headName, List<Line> lines, String receipt, Integer seconds) {

    /** A field of the provincial screen; constants are to be worded by the page. */
    public record Line(String field, Object value) {}

    public boolean isEntered() {
        return receipt != null;
    }
}
