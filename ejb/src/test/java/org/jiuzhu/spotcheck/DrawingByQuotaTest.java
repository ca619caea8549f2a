package org.jiuzhu.spotcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jiuzhu.spotcheck.Quota.Before;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many files are drawn beside the mandatory ones. */
class DrawingByQuotaTest {
    @ParameterizedTest(name = "{0}: floor {6}, by the seed {7}")
    @CsvSource({
        "an empty stratum is met,                         0, 0,  0, 0, 0,  0, 0",
        "one file is read,                                0, 0,  1, 0, 0,  1, 1",
        "the example of the rules,                        0, 0, 21, 3, 0, 11, 8",
        "three in ten though the mandatory ones are half, 0, 0, 10, 6, 0,  5, 2",
        "everything is mandatory,                         0, 0,  4, 4, 0,  2, 0",
        "one late file after an even month,              20,10,  1, 0, 0, 11, 1",
        "one late file after a month with one to spare,  21,12,  1, 0, 0, 11, 1",
        "one that became mandatory since,                20,10,  0, 0, 1, 10, 0"
    })
    void the_floor_is_rounded_up_and_late_files_are_made_up_for(
            String name, int filesBefore, int drawnBefore, int files, int mandatory, int again, int floor, int random) {
        Quota quota = Quota.of(Frames.SHARES, new Before(filesBefore, drawnBefore), files, mandatory, again);

        assertEquals(new Quota(floor, random), quota);
    }
}
