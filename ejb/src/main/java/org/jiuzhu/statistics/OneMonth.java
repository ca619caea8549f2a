package org.jiuzhu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.shared.Clocks;

/** A step of the round, in a transaction of its own, so that one month that cannot be counted does not keep the others. */
@ApplicationScoped
class OneMonth {
    @Inject
    private Counting counting;

    @Inject
    private StatisticShelf shelf;

    @Inject
    private Clocks clocks;

    /** Whether this is the first round of that day, on whichever server. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean isNewDay(LocalDate today) {
        return shelf.isNewDay(today);
    }

    /** Counts a month that may still move, and one that nobody has counted; never one that is settled. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void count(YearMonth month, boolean moving) {
        boolean due = shelf.find(month).map(kept -> moving && !kept.isSettled()).orElse(true);
        if (due) {
            counting.count(month, CurrentOfficer.PRODUCT, clocks.now());
        }
    }
}
