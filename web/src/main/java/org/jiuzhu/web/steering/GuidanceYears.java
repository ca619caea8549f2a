package org.jiuzhu.web.steering;

import java.util.List;
import java.util.stream.IntStream;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Texts;

/** Years of guidance as the address and the sentences have them: this one and some that are over. */
final class GuidanceYears {
    private static final int OFFERED = 4;

    private GuidanceYears() {}

    static List<Chip> chips(int now) {
        return IntStream.range(0, OFFERED)
                .mapToObj(back -> Integer.toString(now - back))
                .map(year -> new Chip(year, Texts.of("guide.year", year)))
                .toList();
    }

    /** The year in the address; the other one where none stands there. */
    static int of(String typed, int otherwise) {
        return typed != null && typed.matches("20\\d\\d") ? Integer.parseInt(typed) : otherwise;
    }
}
