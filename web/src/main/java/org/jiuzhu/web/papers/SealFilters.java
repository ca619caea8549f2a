package org.jiuzhu.web.papers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jiuzhu.document.SealUses.Filter;
import org.jiuzhu.web.payment.Months;

/** Which uses of seals the address asks for; what cannot be read asks for nothing. */
final class SealFilters {
    private SealFilters() {}

    /** A month goes before single days. */
    static Filter of(String from, String to, String month, String township) {
        String code = township == null || township.isBlank() ? null : township;
        YearMonth whole = month == null || month.isBlank() ? null : Months.of(month, null);
        return whole == null
                ? new Filter(day(from), day(to), code)
                : new Filter(whole.atDay(1), whole.atEndOfMonth(), code);
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
