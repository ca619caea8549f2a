package org.jiuzhu.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Values in the words of the office, for pages: {@code #{labels.of(case.state)}}. */
@Named
@ApplicationScoped
public class Labels {

    /** A constant by its label, a moment to the minute, a dash for nothing; anything else as it is. */
    public String of(Object value) {
        return Wording.of(value);
    }

    /** The value as it stands in an address: the name of a constant, nothing for null. */
    public String raw(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value == null ? "" : value.toString();
    }

    /** Yuan with two decimals and thousands, from Fen or a number of yuan. */
    public String money(Object amount) {
        return Wording.money(amount);
    }

    /** The day as sentences have it: year, month and day. */
    public String day(LocalDate day) {
        return day == null ? Wording.of(null) : Wording.prose(day, "layout.day");
    }

    public String dayAndWeekday(LocalDate day) {
        return Wording.prose(day, "layout.day-and-weekday");
    }

    public String say(String key, Object first) {
        return Texts.of(key, first);
    }

    public String say(String key, Object first, Object second) {
        return Texts.of(key, first, second);
    }

    public String say(String key, Object first, Object second, Object third) {
        return Texts.of(key, first, second, third);
    }
}
