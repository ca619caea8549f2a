package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Installation;

/**
 * Reminds of duties that fall due by the next working day, and raises overdue ones to the supervisors: set-based, each
 * level of a duty once, however often it is asked.
 */
@ApplicationScoped
class Escalations {
    private static final String RAISE =
            "insert into escalation (term_id, level, township_code, village_code, raised_at)"
                    + " select t.term_id, ?1, t.township_code, t.village_code, ?2 from case_task t"
                    + " where t.due_on >= ?4 and t.due_on < ?3 and t.waiting_for in ('US', 'BUREAU', 'VILLAGE') and t.term_id is not null"
                    + " and not exists (select 1 from escalation e where e.term_id = t.term_id and e.level = ?1)";

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Installation installation;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    /** Overdue since yesterday: to the head; for some working days: to the bureau. Two servers wait for each other. */
    void raise() {
        LocalDate today = clocks.today();
        installation.lock();
        raise(Escalation.Level.REMINDER, today, daysAfterNext(today));
        raise(Escalation.Level.HEAD, LocalDate.EPOCH, today);
        int days = rules.wholeNumber(Parameter.ESCALATION_DAYS, today);
        raise(Escalation.Level.BUREAU, LocalDate.EPOCH, daysBefore(today, days));
    }

    /** The day after the next working day. */
    private LocalDate daysAfterNext(LocalDate today) {
        return calendar.days().rolled(today.plusDays(1)).plusDays(1);
    }

    private void raise(Escalation.Level level, LocalDate from, LocalDate before) {
        entities.createNativeQuery(RAISE)
                .setParameter(1, level.name())
                .setParameter(2, clocks.now())
                .setParameter(3, before)
                .setParameter(4, from)
                .executeUpdate();
    }

    private LocalDate daysBefore(LocalDate today, int workingDays) {
        LocalDate day = today;
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            left -= calendar.days().isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
