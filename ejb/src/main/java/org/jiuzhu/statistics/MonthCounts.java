package org.jiuzhu.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The months of a round, by the product's own hand: once a day the running month, the one before while it may still move,
 * and any of a year that nobody counted.
 */
@Stateless
@PermitAll
public class MonthCounts {
    private static final Logger LOG = System.getLogger(MonthCounts.class.getName());
    private static final int MONTHS = 13;
    private static final int STILL_MOVING = 10;

    @Inject
    private OneMonth one;

    /** Beside the round and not within it; a month that fails is written to the log and tried again the next day. */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void countDue(LocalDate today) {
        try {
            if (one.isNewDay(today)) {
                for (int i = 0; i < MONTHS; i++) {
                    countWhereDue(YearMonth.from(today).minusMonths(i), today);
                }
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The round of the statistics was broken off", failure);
        }
    }

    private void countWhereDue(YearMonth month, LocalDate today) {
        YearMonth running = YearMonth.from(today);
        boolean moving =
                month.equals(running) || month.equals(running.minusMonths(1)) && today.getDayOfMonth() <= STILL_MOVING;
        try {
            one.count(month, moving);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The statistics of " + month + " were not counted", failure);
        }
    }
}
