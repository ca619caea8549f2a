package org.jiuzhu.payment;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Set;
import org.jiuzhu.shared.Fen;

/**
 * The head of a monthly list: whose it is, what it comes to, whose hands it passed and what this officer may do now.
 *
 * @param households the households on it; fewer than lines where there is back pay
 * @param exportable whether this officer may take it out as a workbook
 * @param linesHash SHA-256 over the lines, null until the list is frozen
 */
public record ListHead(
        long id,
        String townshipCode,
        String townshipName,
        YearMonth month,
        ListState state,
        long households,
        int lineCount,
        Fen total,
        Hand made,
        Hand checked,
        Hand frozen,
        Hand signed,
        Hand received,
        String linesHash,
        Set<ListStep> open,
        boolean exportable) {

    /** Who did it and when. */
    public record Hand(String name, LocalDateTime at) {}
}
