package org.jiuzhu.web.layout;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;
import org.jiuzhu.shared.Fen;

/** How values are written: labels of constants, ISO dates, amounts with two decimals. */
final class Wording {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String NOTHING = "—";

    private Wording() {}

    static String of(Object value) {
        if (value == null) {
            return NOTHING;
        }
        if (value instanceof Enum<?> constant) {
            return Texts.of(key(constant));
        }
        if (value instanceof Fen fen) {
            return money(fen);
        }
        return value instanceof LocalDateTime moment ? MOMENT.format(moment) : value.toString();
    }

    static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    static String money(Object amount) {
        if (amount == null || "".equals(amount)) {
            return NOTHING;
        }
        BigDecimal yuan = amount instanceof Fen fen ? fen.yuan() : new BigDecimal(amount.toString());
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan);
    }

    static String prose(Temporal day, String patternKey) {
        return DateTimeFormatter.ofPattern(Texts.of(patternKey), Locale.SIMPLIFIED_CHINESE)
                .format(day);
    }
}
