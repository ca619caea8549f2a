package org.jiuzhu.area;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jiuzhu.area.CalendarDay.Kind;

/**
 * The working calendar: Monday to Friday, less the holidays, plus the make-up days.
 * Years that are not announced yet are counted by the plain week and are provisional.
 */
public final class WorkingDays {
    private final Map<LocalDate, Kind> exceptions;
    private final LocalDate lastAnnounced;

    private WorkingDays(Map<LocalDate, Kind> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
        this.lastAnnounced = exceptions.keySet().stream()
                .max(LocalDate::compareTo)
                .map(day -> LocalDate.of(day.getYear(), 12, 31))
                .orElse(LocalDate.MIN);
    }

    static WorkingDays of(Iterable<CalendarDay> days) {
        Map<LocalDate, Kind> exceptions = new HashMap<>();
        days.forEach(day -> exceptions.put(day.day(), day.kind()));
        return new WorkingDays(exceptions);
    }

    /** A calendar for tests and reckoning without a database. */
    public static WorkingDays of(Map<LocalDate, Kind> exceptions) {
        return new WorkingDays(exceptions);
    }

    public boolean isWorkingDay(LocalDate day) {
        Kind exception = exceptions.get(day);
        if (exception != null) {
            return exception == Kind.MAKEUP_WORKDAY;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The last day of a term of working days; the starting day is not counted. */
    public LocalDate after(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The same day where it is a working day, otherwise the next one. */
    public LocalDate rolled(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorkingDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** Working days from one day (not counted) to another (counted); negative where the other is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Whether the holidays of that day's year were not announced when the calendar was loaded. */
    public boolean isProvisional(LocalDate day) {
        return day.isAfter(lastAnnounced);
    }
}
