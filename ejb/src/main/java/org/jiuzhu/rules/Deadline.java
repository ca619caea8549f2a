package org.jiuzhu.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jiuzhu.area.WorkingDays;

/** A time limit for a step under a rule version and route, in working days (WD) or calendar days (CD). */
@Entity
public class Deadline {
    /** 工作日 or 日. */
    public enum Unit {
        WD,
        CD;

        /** The last day of a term that begins with that day (itself not counted). */
        LocalDate lastDay(LocalDate start, int limit, WorkingDays calendar) {
            return this == WD ? calendar.after(start, limit) : start.plusDays(limit);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule_version")
    private RuleVersion version;

    private String step;

    @Enumerated(EnumType.STRING)
    private Route route;

    @Column(name = "limit_value")
    private int limit;

    @Enumerated(EnumType.STRING)
    @Column(name = "limit_unit")
    private Unit unit;

    @Column(name = "document_number")
    private String documentNumber;

    private boolean confirmed;

    @Column(name = "effective_from")
    private LocalDate from;

    private int revision;
    private String reason;

    protected Deadline() {}

    /** The last day of the term that begins with that day (itself not counted). */
    public LocalDate lastDay(LocalDate start, WorkingDays calendar) {
        return unit.lastDay(start, limit, calendar);
    }
}
