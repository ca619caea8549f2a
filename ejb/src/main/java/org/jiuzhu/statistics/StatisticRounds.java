package org.jiuzhu.statistics;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jiuzhu.casework.RoundBegins;

/** Has the months counted when the timer goes round; nobody waits for it, since a round holds locks of its own. */
@Stateless
@PermitAll
public class StatisticRounds {
    @Inject
    private MonthCounts counts;

    /** The timer goes round, or the day was moved. */
    public void roundBegins(@Observes RoundBegins round) {
        counts.countDue(round.today());
    }
}
