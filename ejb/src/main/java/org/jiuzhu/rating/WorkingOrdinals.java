package org.jiuzhu.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.area.WorkingDays;
import org.jiuzhu.shared.Clocks;

/**
 * Numbers the working days in a table, so that a statement finds the working days between two days as a difference. The
 * table is renewed where the calendar has changed or runs out.
 */
@ApplicationScoped
class WorkingOrdinals {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int TOGETHER = 500;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Clocks clocks;

    /** A day and the number of working days up to it, itself included. */
    record Numbered(LocalDate day, int ordinal) {
        String row() {
            return "('" + day + "', " + ordinal + ")";
        }
    }

    void renew() {
        List<Numbered> wanted =
                numbered(calendar.days(), LocalDate.of(clocks.today().getYear() + 1, 12, 31));
        if (isThere(wanted)) {
            return;
        }
        entities.createNativeQuery("delete from working_ordinal").executeUpdate();
        for (int from = 0; from < wanted.size(); from += TOGETHER) {
            String rows = wanted.subList(from, Math.min(wanted.size(), from + TOGETHER)).stream()
                    .map(Numbered::row)
                    .collect(Collectors.joining(", "));
            entities.createNativeQuery("insert into working_ordinal (day, ordinal) values " + rows)
                    .executeUpdate();
        }
    }

    private boolean isThere(List<Numbered> wanted) {
        Object[] there = (Object[]) entities.createNativeQuery(
                        "select count(*), coalesce(sum(ordinal), 0), coalesce(max(ordinal), 0) from working_ordinal")
                .getSingleResult();
        long sum = wanted.stream().mapToLong(Numbered::ordinal).sum();
        return number(there[0]) == wanted.size()
                && number(there[1]) == sum
                && number(there[2]) == wanted.get(wanted.size() - 1).ordinal();
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }

    static List<Numbered> numbered(WorkingDays days, LocalDate last) {
        int[] ordinal = {0};
        return FIRST.datesUntil(last.plusDays(1))
                .map(day -> new Numbered(day, days.isWorkingDay(day) ? ++ordinal[0] : ordinal[0]))
                .toList();
    }
}
