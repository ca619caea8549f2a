package org.jiuzhu.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jiuzhu.area.WorkingDays;
import org.jiuzhu.publicity.Notice;

/** The days that stories are laid on: from the present back, with what the rules say of each. */
final class Days {
    private final LocalDateTime now;
    private final WorkingDays calendar;
    private final ToIntFunction<LocalDate> daysOfNotice;
    private final NavigableSet<LocalDate> turns;
    private final Map<LocalDate, Integer> daysOfNoticeSince = new HashMap<>();

    /**
     * @param daysOfNotice how long a notice hangs by the rules of a day
     * @param turns the days on which the rules change
     */
    Days(
            LocalDateTime now,
            WorkingDays calendar,
            ToIntFunction<LocalDate> daysOfNotice,
            NavigableSet<LocalDate> turns) {
        this.now = now;
        this.calendar = calendar;
        this.daysOfNotice = daysOfNotice;
        this.turns = turns;
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

    /** The posting day is not counted; an end on a day off rolls to the next working day (decision 22). */
    LocalDate lastDayOfNotice(LocalDate posted) {
        int length = daysOfNoticeSince.computeIfAbsent(turns.floor(posted), daysOfNotice::applyAsInt);
        return Notice.lastDay(posted, length, calendar);
    }

    /** Whether the rules of both days are the same. */
    boolean haveTheSameRules(LocalDate one, LocalDate other) {
        return Objects.equals(turns.floor(one), turns.floor(other));
    }
}
