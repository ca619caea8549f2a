package org.jiuzhu.reporting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jiuzhu.area.WorkingDays;

/** Counts working days between many pairs of days at once: each day has its place among the working days. */
final class WorkingDayPlaces {
    private static final LocalDate BEGINNING = LocalDate.of(2018, 1, 1);

    private final WorkingDays calendar;
    private final Map<LocalDate, Integer> places = new HashMap<>();
    private LocalDate last = BEGINNING;
    private int place;

    WorkingDayPlaces(WorkingDays calendar) {
        this.calendar = calendar;
        places.put(BEGINNING, 0);
    }

    /** Working days after the first day to the last, which is counted; none where the order is wrong. */
    int between(LocalDate from, LocalDate to) {
        if (from.isBefore(BEGINNING)) {
            return Math.max(0, calendar.between(from, to));
        }
        return Math.max(0, place(to) - place(from));
    }

    private int place(LocalDate day) {
        while (last.isBefore(day)) {
            last = last.plusDays(1);
            place += calendar.isWorkingDay(last) ? 1 : 0;
            places.put(last, place);
        }
        return places.get(day);
    }
}
