package org.jiuzhu.rating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /** Days of it, the last not included. */
    record Span(LocalDate first, LocalDate end) {}

    /** The days that are not kept, joined where they follow each other. */
    List<Span> without(Map<YearMonth, LocalDate> throughDay) {
        List<Span> spans = new ArrayList<>();
        LocalDate open = first();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            if (throughDay.containsKey(month)) {
                add(spans, open, month.atDay(1));
                open = throughDay.get(month).plusDays(1);
            }
        }
        add(spans, open, end());
        return spans;
    }

    private static void add(List<Span> spans, LocalDate first, LocalDate end) {
        if (first.isBefore(end)) {
            spans.add(new Span(first, end));
        }
    }
}
