package org.jiuzhu.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jiuzhu.area.WorkingDays;

/** The days that stories are laid on: from the present back, with what the rules say of each. */
final class Days {
    private final LocalDateTime now;
    private final WorkingDays calendar;
    private final UnaryOperator<LocalDate> lastDayOfNotice;
    private final UnaryOperator<LocalDate> standardSince;
    private final Map<LocalDate, LocalDate> lastDays = new HashMap<>();
    private final Map<LocalDate, LocalDate> standards = new HashMap<>();

    /**
     * @param lastDayOfNotice of one that was posted on a day
     * @param standardSince the day from which the standards of a day are in force
     */
    Days(
            LocalDateTime now,
            WorkingDays calendar,
            UnaryOperator<LocalDate> lastDayOfNotice,
            UnaryOperator<LocalDate> standardSince) {
        this.now = now;
        this.calendar = calendar;
        this.lastDayOfNotice = lastDayOfNotice;
        this.standardSince = standardSince;
    }

    LocalDateTime now() {
        return now;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    boolean isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day);
    }

    LocalDate rolled(LocalDate day) {
        return calendar.rolled(day);
    }

    LocalDate after(LocalDate day, int workingDays) {
        return calendar.after(day, workingDays);
    }

    /** So many working days before today; with none, today or the last working day before it. */
    LocalDate ago(int workingDays) {
        LocalDate day = today();
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    LocalDate lastDayOfNotice(LocalDate posted) {
        return lastDays.computeIfAbsent(posted, lastDayOfNotice);
    }

    boolean haveOneStandard(LocalDate one, LocalDate other) {
        return standardSince(one).equals(standardSince(other));
    }

    private LocalDate standardSince(LocalDate day) {
        return standards.computeIfAbsent(day, standardSince);
    }
}
