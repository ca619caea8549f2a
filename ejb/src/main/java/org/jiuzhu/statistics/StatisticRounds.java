package org.jiuzhu.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jiuzhu.casework.RoundBegins;

/** Counts the running month once a day, the one before while it may still move, and any of a year that nobody counted. */
@Stateless
@PermitAll
public class StatisticRounds {
    private static final Logger LOG = System.getLogger(StatisticRounds.class.getName());
    private static final int MONTHS = 13;
    private static final int STILL_MOVING = 10;

    @Inject
    private StatisticShelf shelf;

    @Inject
    private MonthCounts counts;

    /** The timer goes round; a month that fails is written to the log and tried again the next day. */
    public void roundBegins(@Observes RoundBegins round) {
        if (shelf.isNewDay(round.today())) {
            due(round.today()).forEach(this::count);
        }
    }

    private List<YearMonth> due(LocalDate today) {
        YearMonth running = YearMonth.from(today);
        boolean moving = today.getDayOfMonth() <= STILL_MOVING;
        return IntStream.range(0, MONTHS)
                .mapToObj(running::minusMonths)
                .filter(month -> isDue(month, running, moving))
                .toList();
    }

    private boolean isDue(YearMonth month, YearMonth running, boolean moving) {
        return shelf.find(month)
                .map(kept ->
                        !kept.isSettled() && (month.equals(running) || moving && month.equals(running.minusMonths(1))))
                .orElse(true);
    }

    private void count(YearMonth month) {
        try {
            counts.count(month);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The statistics of " + month + " were not counted", failure);
        }
    }
}
