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
record DeathRow(int sheetRow, Cells cells, LocalDate diedOn, String fault) {
    /** What stands in the row; the number as the register writes it. */
    record Cells(String name, String number, String day, String origin) {}

    private static final Pattern DAY = Pattern.compile("(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})\\D?(?:\\s.*)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final LocalDate SERIAL_BEGINS = LocalDate.of(1899, 12, 30);

    /** Reads a row. */
    static DeathRow read(int sheetRow, Cells typed, LocalDate today) {
        LocalDate died = day(typed.day());
        Cells cells = new Cells(typed.name(), IdentityNumber.plain(typed.number()), typed.day(), typed.origin());
        return new DeathRow(sheetRow, cells, died, fault(cells, died, today));
    }

    private static String fault(Cells cells, LocalDate died, LocalDate today) {
        if (cells.name().isBlank() || cells.name().length() > 60) {
            return "death.name";
        }
        if (!cells.origin().isBlank() && DeathOrigin.of(cells.origin()) == null) {
            return "death.origin";
        }
        try {
            IdentityNumber known = IdentityNumber.of(cells.number(), today);
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
        return new DeathRow(sheetRow, cells, diedOn, what);
    }

    String name() {
        return cells.name();
    }

    String number() {
        return cells.number();
    }

    String day() {
        return cells.day();
    }

    DeathOrigin origin() {
        return DeathOrigin.of(cells.origin());
    }

    boolean isRight() {
        return fault == null;
    }
}
