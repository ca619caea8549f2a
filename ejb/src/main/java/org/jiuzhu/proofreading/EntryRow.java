package org.jiuzhu.proofreading;

import java.time.LocalDateTime;
import org.jiuzhu.rules.AssistanceMatter;

/**
 * Something that is to be entered in the provincial system, or was.
 *
 * @param id of the case or of the change
 * @param receipt that the provincial system gave; null while it is not entered
 */
public record EntryRow(
        long id,
        String number,
        String headName,
        String villageName,
        AssistanceMatter matter,
        LocalDateTime decidedAt,
        String receipt) {
    public boolean isEntered() {
        return receipt != null;
    }
}
