package org.jiuzhu.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jiuzhu.area.WorkingDays;

/** A time limit for a step under a rule version and route, in working days (WD) or calendar days (CD). */
@Entity
public class Deadline extends DatedRow {
    /** 工作日 or 日. */
    public enum Unit {
        WD,
        CD;

        /** The last day of a term that begins with that day (itself not counted). */
        LocalDate lastDay(LocalDate start, int limit, WorkingDays calendar) {
            return this == WD ? calendar.after(start, limit) : start.plusDays(limit);
        }
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "rule_version", updatable = false)
    private RuleVersion version;

    @Column(updatable = false)
    private String step;

    @Enumerated(EnumType.STRING)
    private Route route;

    @Column(name = "limit_value", updatable = false)
    private int limit;

    @Enumerated(EnumType.STRING)
    @Column(name = "limit_unit", updatable = false)
    private Unit unit;

    protected Deadline() {}

    Deadline(RuleChange change, int revision) {
        super(change, revision);
        RuleChangeText text = change.text();
        this.version = text.key().version();
        this.step = text.key().step();
        this.route = text.key().route();
        this.limit = text.value().number().intValueExact();
        this.unit = text.value().unit();
    }

    /** The last day of the term that begins with that day (itself not counted). */
    public LocalDate lastDay(LocalDate start, WorkingDays calendar) {
        return unit.lastDay(start, limit, calendar);
    }

    @Override
    RuleKey key() {
        return RuleKey.of(version, step, route);
    }

    @Override
    RuleValue value() {
        return RuleValue.limit(limit, unit);
    }
}
