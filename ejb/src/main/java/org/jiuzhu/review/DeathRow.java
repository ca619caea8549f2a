package org.jiuzhu.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.shared.Refusal;

/**
 * A row of a list of the dead as it was read.
 *
 * @param fault the key of what is wrong with it; null where nothing is
 */
record DeathRow(int sheetRow, String name, String number, String day, LocalDate diedOn, String fault) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})\\D?(?:\\s.*)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final LocalDate SERIAL_BEGINS = LocalDate.of(1899, 12, 30);

    /** Reads a row; the number as the register writes it. */
    static DeathRow read(int sheetRow, String name, String number, String day, LocalDate today) {
        LocalDate died = day(day);
        String plain = IdentityNumber.plain(number);
        return new DeathRow(sheetRow, name, plain, day, died, fault(name, plain, died, today));
    }

    private static String fault(String name, String number, LocalDate died, LocalDate today) {
        if (name.isBlank() || name.length() > 60) {
            return "death.name";
        }
        try {
            IdentityNumber known = IdentityNumber.of(number, today);
            boolean possible = died != null && !died.isAfter(today) && !died.isBefore(known.bornOn());
            return possible ? null : "death.day";
        } catch (Refusal wrong) {
            return wrong.reason();
        }
    }

    /** A day as people and sheets write it: 2026-11-03, 2026/11/3, 20261103, or the sheet's own count of days. */
    static LocalDate day(String typed) {
        Matcher serial = SERIAL.matcher(typed);
        if (serial.matches()) {
            return SERIAL_BEGINS.plusDays(Long.parseLong(serial.group(1)));
        }
        Matcher parts = DAY.matcher(typed);
        if (!parts.matches()) {
            return null;
        }
        try {
            return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    DeathRow faulty(String what) {
        return new DeathRow(sheetRow, name, number, day, diedOn, what);
    }

    boolean isRight() {
        return fault == null;
    }
}
