package org.jiuzhu.rating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which months and whose figures are asked for.
 *
 * @param to the last month, itself included; 60 months at most are counted together
 * @param township its code, empty for all of the officer's area
 */
public record QualityRange(YearMonth from, YearMonth to, String township) {
    private static final int MOST_MONTHS = 60;

    /** What lies behind its end is one month; what is too long is cut. */
    public QualityRange {
        if (to.isBefore(from)) {
            to = from;
        }
        if (to.isAfter(from.plusMonths(MOST_MONTHS - 1))) {
            to = from.plusMonths(MOST_MONTHS - 1);
        }
    }

    LocalDate first() {
        return from.atDay(1);
    }

    /** The day after the last. */
    LocalDate end() {
        return to.plusMonths(1).atDay(1);
    }

    /** The months that are not among those, joined where they follow each other. */
    List<QualityRange> without(Set<YearMonth> kept) {
        List<QualityRange> spans = new ArrayList<>();
        YearMonth begun = null;
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            if (kept.contains(month)) {
                begun = closed(spans, begun, month);
            } else if (begun == null) {
                begun = month;
            }
        }
        closed(spans, begun, to.plusMonths(1));
        return spans;
    }

    private YearMonth closed(List<QualityRange> spans, YearMonth begun, YearMonth behind) {
        if (begun != null) {
            spans.add(new QualityRange(begun, behind.minusMonths(1), township));
        }
        return null;
    }
}
