package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jiuzhu.document.NumberSeries;
import org.jiuzhu.rules.AssistanceMatter;

/** Gives cases their numbers: township (9), matter (2), month (6), serial (5). */
@ApplicationScoped
public class CaseNumbers {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

    @Inject
    private NumberSeries series;

    /** The next number of that township, matter and month. */
    public String next(String townshipCode, AssistanceMatter matter, LocalDate day) {
        String head = townshipCode + matter.code() + MONTH.format(day);
        return head + String.format("%05d", series.next("case:" + head));
    }
}
