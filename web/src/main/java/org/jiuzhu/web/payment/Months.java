package org.jiuzhu.web.payment;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Texts;

/** Months as the address and the sentences have them. */
public final class Months {
    private static final int OFFERED = 6;

    private Months() {}

    public static String text(YearMonth month) {
        return Texts.of("payment.month", month.getYear(), month.getMonthValue());
    }

    /** The month in the address; the other one where none or no month stands there. */
    public static YearMonth of(String typed, YearMonth otherwise) {
        try {
            return typed == null ? otherwise : YearMonth.parse(typed);
        } catch (DateTimeException noMonth) {
            return otherwise;
        }
    }

    /** That month and those before it, to choose from. */
    public static List<Chip> chips(YearMonth newest) {
        return IntStream.range(0, OFFERED)
                .mapToObj(newest::minusMonths)
                .map(month -> new Chip(month.toString(), text(month)))
                .toList();
    }
}
