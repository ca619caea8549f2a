package org.jiuzhu.area;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiuzhu.area.CalendarDay.Kind;

/** The calendar of 2020 to 2026 as the State Council announced it and the product ships it. */
public final class AnnouncedCalendar {
    private static final Pattern ROW = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '(HOLIDAY|MAKEUP_WORKDAY)'");

    public static final WorkingDays DAYS = WorkingDays.of(exceptions());

    private AnnouncedCalendar() {}

    private static Map<LocalDate, Kind> exceptions() {
        Map<LocalDate, Kind> exceptions = new HashMap<>();
        ROW.matcher(migration())
                .results()
                .forEach(row -> exceptions.put(LocalDate.parse(row.group(1)), Kind.valueOf(row.group(2))));
        return exceptions;
    }

    private static String migration() {
        try (InputStream sql =
                AnnouncedCalendar.class.getResourceAsStream("/org/jiuzhu/schema/V002__areas_and_calendar.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
