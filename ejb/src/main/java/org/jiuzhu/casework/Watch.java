package org.jiuzhu.casework;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jiuzhu.shared.ClockMoved;
import org.jiuzhu.shared.Clocks;

/**
 * The timer of the product. What is due is known by the database alone: a round may come late or twice, after a restart
 * or a new deployment, and does each thing once. It runs every hour, soon after a start, and when the clock is moved; not
 * before the tables are there, since a round that holds a row then waits for the start that waits for that row.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@PermitAll
public class Watch {
    private static final long SOON_MILLIS = 5_000;

    @Resource
    private TimerService timers;

    @Inject
    private Escalations escalations;

    @Inject
    private Clocks clocks;

    @Inject
    private Event<RoundBegins> rounds;

    @PostConstruct
    void start() {
        timers.createSingleActionTimer(SOON_MILLIS, new TimerConfig("start", false));
    }

    @Timeout
    void soonAfterTheStart() {
        round();
    }

    @Schedule(hour = "*", minute = "5", persistent = true, info = "every hour")
    void everyHour() {
        round();
    }

    public void clockMoved(@Observes ClockMoved moved) {
        round();
    }

    private void round() {
        rounds.fire(new RoundBegins(clocks.today()));
        escalations.raise();
    }
}
