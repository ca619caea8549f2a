package org.jiuzhu.remedy;

import java.time.LocalDate;
import org.jiuzhu.area.WorkingDays;

/**
 * From when and until when somebody could file: reckoned to warn, never to turn anyone away. The day of the delivery is
 * not counted, months end on the same date, and a last day that is a holiday moves behind it (民法典 articles 201-203).
 *
 * @param first the first day on which silence can be attacked; null for a decision
 * @param last the last day; null where the delivery is not known or nothing was decided
 */
public record FilingTerm(LocalDate first, LocalDate last) {
    private static final int REVIEW_DAYS = 60;
    private static final int SUIT_MONTHS = 6;
    private static final int AFTER_REVIEW_DAYS = 15;
    private static final int SILENCE_MONTHS = 2;

    /**
     * What the household learnt.
     *
     * @param deliveredOn when it had the decision in hand; null where nobody wrote it down
     * @param told whether the decision told of the remedy and its term
     * @param reviewReceivedOn when a review decision arrived that the suit follows; null where none did
     */
    record Known(LocalDate deliveredOn, boolean told, LocalDate reviewReceivedOn) {}

    /**
     * Against a decision: 60 days for a review (行政复议法 article 20), 6 months for a suit (行政诉讼法 article 46), 15
     * days after a review decision (article 45), one year where the remedy was not told.
     */
    static FilingTerm against(RemedyKind kind, Known known, WorkingDays days) {
        LocalDate last = last(kind, known);
        return new FilingTerm(null, last == null ? null : days.rolled(last));
    }

    private static LocalDate last(RemedyKind kind, Known known) {
        if (kind == RemedyKind.LAWSUIT && known.reviewReceivedOn() != null) {
            return known.reviewReceivedOn().plusDays(AFTER_REVIEW_DAYS);
        }
        if (known.deliveredOn() == null) {
            return null;
        }
        if (!known.told()) {
            return known.deliveredOn().plusYears(1);
        }
        return kind == RemedyKind.RECONSIDERATION
                ? known.deliveredOn().plusDays(REVIEW_DAYS)
                : known.deliveredOn().plusMonths(SUIT_MONTHS);
    }

    /** Against silence: two months after the application (行政诉讼法 article 47); at once where it is urgent. */
    static FilingTerm againstSilence(LocalDate appliedOn) {
        return new FilingTerm(appliedOn.plusMonths(SILENCE_MONTHS), null);
    }

    /** Whether that day of filing lies within. */
    public FilingTimeliness of(LocalDate filedOn) {
        if (first != null) {
            return filedOn.isBefore(first) ? FilingTimeliness.TOO_EARLY : FilingTimeliness.IN_TIME;
        }
        return last == null
                ? FilingTimeliness.UNKNOWN
                : filedOn.isAfter(last) ? FilingTimeliness.LATE : FilingTimeliness.IN_TIME;
    }
}
