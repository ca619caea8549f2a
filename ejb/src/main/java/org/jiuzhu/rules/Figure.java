package org.jiuzhu.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jiuzhu.shared.Exact;

/**
 * A figure of the rules as it stood on a day: money in fen for so many months, or a plain number; with the document
 * that ordered it, the day it begins, and whether the bureau has confirmed it.
 */
public record Figure(BigDecimal value, int months, String document, LocalDate from, int revision, boolean confirmed) {

    /** The figure for one month, exactly. */
    public Exact monthly() {
        return Exact.of(value).dividedBy(months);
    }

    /** The number without zeros that say nothing. */
    public String plain() {
        return value.stripTrailingZeros().toPlainString();
    }

    /** The row as an explanation names it: document, first day, later revisions, and a mark where it is not confirmed. */
    public String row() {
        return document + "@" + from + (revision == 1 ? "" : "#" + revision) + (confirmed ? "" : "?");
    }
}
