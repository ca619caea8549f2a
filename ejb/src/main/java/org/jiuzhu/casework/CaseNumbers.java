package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.LongStream;
import org.jiuzhu.document.NumberSeries;
import org.jiuzhu.rules.AssistanceMatter;

/** Gives cases their numbers: township (9), matter (2), month (6), serial (5). */
@ApplicationScoped
public class CaseNumbers {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

    @Inject
    private NumberSeries series;

    /** The next number of that township, matter and month. */
    String next(String townshipCode, AssistanceMatter matter, LocalDate day) {
        return next(townshipCode, matter, YearMonth.from(day), 1).get(0);
    }

    /** So many numbers of a month that follow each other. */
    public List<String> next(String townshipCode, AssistanceMatter matter, YearMonth month, int howMany) {
        String head = townshipCode + matter.code() + MONTH.format(month);
        long first = series.next("case:" + head, howMany);
        return LongStream.range(first, first + howMany)
                .mapToObj(serial -> head + String.format("%05d", serial))
                .toList();
    }
}
