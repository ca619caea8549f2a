package org.jiuzhu.web.rating;

import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.rating.QualityRange;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Texts;
import org.jiuzhu.web.payment.Months;

/** Ranges of months as the address has them. */
final class QualityRanges {
    private static final String TOWNSHIP = "\\d{9}";

    private QualityRanges() {}

    /** What cannot be read is this month, and the whole of the officer's area. */
    static QualityRange of(String from, String to, String area, YearMonth now) {
        YearMonth first = Months.of(blankless(from), now);
        YearMonth last = Months.of(blankless(to), first);
        return new QualityRange(first, last, area != null && area.matches(TOWNSHIP) ? area : "");
    }

    /** The same of both months in one. */
    static QualityRange of(String range, String area, YearMonth now) {
        String[] ends = range == null ? new String[0] : range.split("_", 2);
        return of(ends.length > 0 ? ends[0] : null, ends.length > 1 ? ends[1] : null, area, now);
    }

    private static String blankless(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    /** Ranges that are often asked for, each as both months in one. */
    static List<Chip> chips(YearMonth now) {
        return List.of(
                chip("rating.range.this-month", now, now),
                chip("rating.range.last-month", now.minusMonths(1), now.minusMonths(1)),
                chip("rating.range.three-months", now.minusMonths(2), now),
                chip("rating.range.year", now.withMonth(1), now),
                chip("rating.range.twelve-months", now.minusMonths(11), now));
    }

    private static Chip chip(String key, YearMonth from, YearMonth to) {
        return new Chip(from + "_" + to, Texts.of(key));
    }

    static String text(QualityRange range) {
        return range.from().equals(range.to())
                ? Months.text(range.from())
                : Texts.of("rating.range", Months.text(range.from()), Months.text(range.to()));
    }
}
