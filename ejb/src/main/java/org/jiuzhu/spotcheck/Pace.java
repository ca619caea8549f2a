package org.jiuzhu.spotcheck;

/**
 * How fast a check is being read, in working days.
 *
 * @param gone since the draw, the day itself included
 * @param left until the last day, that day included; 0 when it is over
 */
public record Pace(int gone, int left) {
    /** How many files will have been read on the last day, if it goes on as it did. */
    int forecast(int read) {
        return gone == 0 ? read : (int) (read + (long) read * left / gone);
    }

    /** Red before it is missed: as soon as half of the time is gone and the pace does not reach the floor. */
    MeterLamp lamp(int floor, int read) {
        if (read >= floor) {
            return MeterLamp.MET;
        }
        if (left == 0) {
            return MeterLamp.LATE;
        }
        boolean reached = forecast(read) >= floor;
        return reached ? MeterLamp.ON_TIME : gone >= left ? MeterLamp.LATE : MeterLamp.SOON;
    }
}
