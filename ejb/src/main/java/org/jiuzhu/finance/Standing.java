package org.jiuzhu.finance;

import java.time.YearMonth;
import org.jiuzhu.payment.ListState;
import org.jiuzhu.shared.Fen;

/** How far a township's list of a month is; nothing is known of one that has none. */
public record Standing(
        String townshipCode, String townshipName, YearMonth month, ListState state, int lines, Fen total) {
    public boolean isReady() {
        return state == ListState.RECEIVED;
    }
}
