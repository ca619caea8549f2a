package org.jiuzhu.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The only reader of the wall clock: Beijing time, and in demonstration mode some days ahead. */
@ApplicationScoped
public class Clocks {
    public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Clock wall = Clock.system(BEIJING);

    @Inject
    private Installation installation;

    @Inject
    private Event<ClockMoved> moved;

    public LocalDateTime now() {
        Clock clock = Clock.offset(wall, Duration.ofDays(installation.clockOffsetDays()));
        return LocalDateTime.now(clock).withNano(0);
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /**
     * Moves the product's own clock forward, in demonstration mode only; everything that waits for a day follows.
     *
     * @param days 1 to 366
     * @throws Refusal {@code clock.only-in-demonstration}, {@code clock.days}
     */
    public void moveForward(int days) {
        if (days < 1 || days > 366) {
            throw new Refusal("clock.days");
        }
        installation.moveClock(days);
        moved.fire(new ClockMoved(today()));
    }
}
