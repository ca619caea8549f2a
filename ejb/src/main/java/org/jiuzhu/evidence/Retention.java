package org.jiuzhu.evidence;

import java.time.LocalDate;

/**
 * 保管期限: how long a household's file is to be kept; approval files at least three years after the benefit ends
 * (低保审批类档案, dossier 11.3 [S46]).
 *
 * @param from the day the clock starts; null while the household is paid or its case runs
 */
public record Retention(RetentionReason reason, LocalDate from) {
    /** Years that an approval file is kept once its clock has started. */
    public static final int YEARS = 3;

    /** Why the clock runs or does not. */
    public enum RetentionReason {
        RUNNING,
        IN_PAYMENT,
        BENEFIT_ENDED,
        NOT_GRANTED
    }

    /** The last day on which the file must still be there; null while the clock has not started. */
    public LocalDate until() {
        return from == null ? null : from.plusYears(YEARS);
    }
}
