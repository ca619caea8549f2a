package org.jiuzhu.spotcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The meter is red before a floor is missed, and no other township's zeal helps. */
class KeepingPaceTest {
    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource({
        "everything that must be is read,             9, 1, 10, 10, MET",
        "an empty stratum,                            9, 1,  0,  0, MET",
        "the pace reaches the floor,                  5, 5, 10,  5, ON_TIME",
        "too slow but most of the time is left,       3, 7, 10,  2, SOON",
        "nothing read on the first day,               1, 9, 10,  0, SOON",
        "too slow and half of the time is gone,       5, 5, 10,  4, LATE",
        "nothing read and half of the time is gone,   6, 4, 10,  0, LATE",
        "the last day is over,                       10, 0, 10,  9, LATE"
    })
    void the_lamp_follows_pace_and_time(String name, int gone, int left, int floor, int read, MeterLamp lamp) {
        assertEquals(lamp, new Pace(gone, left).lamp(floor, read));
    }
}
