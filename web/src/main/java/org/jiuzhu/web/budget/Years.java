package org.jiuzhu.web.budget;

import java.util.List;
import java.util.stream.IntStream;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Texts;

/** Years as the address and the sentences have them. */
final class Years {
    private static final int AHEAD = 1;
    private static final int OFFERED = 4;

    private Years() {}

    static String text(int year) {
        return Texts.of("budget.year-text", Integer.toString(year));
    }

    /** Next year and those before it, to choose from. */
    static List<Chip> chips(int now) {
        return IntStream.range(0, OFFERED)
                .map(back -> now + AHEAD - back)
                .mapToObj(year -> new Chip(Integer.toString(year), text(year)))
                .toList();
    }

    /** The year in the address; the other one where none stands there. */
    static int of(String typed, int otherwise) {
        return typed != null && typed.matches("20\\d\\d") ? Integer.parseInt(typed) : otherwise;
    }
}
