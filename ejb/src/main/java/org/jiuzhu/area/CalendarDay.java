package org.jiuzhu.area;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day on which the State Council's notice departs from the plain week. */
@Entity
@Table(name = "calendar_day")
public class CalendarDay {
    /** A holiday on a weekday, or a weekend day that is worked in exchange. */
    public enum Kind {
        HOLIDAY,
        MAKEUP_WORKDAY
    }

    @Id
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    protected CalendarDay() {}

    public LocalDate day() {
        return day;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }
}
