package org.jiuzhu.publicity;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets each through so many times in so long; it remembers only so many, and forgets who has not come for the longest. */
final class Turnstile {
    private final int times;
    private final Duration window;
    private final Map<String, Turns> known;

    /** How often somebody came since when. */
    private record Turns(LocalDateTime since, int count) {}

    Turnstile(int times, Duration window, int remembered) {
        this.times = times;
        this.window = window;
        this.known = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Turns> eldest) {
                return size() > remembered;
            }
        };
    }

    /** Whether another turn is free. */
    synchronized boolean isOpenTo(String who, LocalDateTime now) {
        Turns turns = known.get(who);
        return turns == null || isOver(turns, now) || turns.count() < times;
    }

    /** Takes a turn, where one is free. */
    synchronized boolean lets(String who, LocalDateTime now) {
        if (!isOpenTo(who, now)) {
            return false;
        }
        Turns turns = known.remove(who);
        boolean anew = turns == null || isOver(turns, now);
        known.put(who, anew ? new Turns(now, 1) : new Turns(turns.since(), turns.count() + 1));
        return true;
    }

    private boolean isOver(Turns turns, LocalDateTime now) {
        return !turns.since().plus(window).isAfter(now);
    }

    synchronized int remembered() {
        return known.size();
    }
}
