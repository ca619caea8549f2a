package org.jiuzhu.casework;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jiuzhu.rules.Assessment;
import org.jiuzhu.rules.Assessment.Line;

/** The steps of a reckoning as text that is stored, hashed and read back to the same bytes: a line a step, tabs between. */
public final class Explanation {
    private static final int PARTS = 4;

    private Explanation() {}

    static String text(Assessment assessment) {
        return assessment.lines().stream()
                .map(line -> String.join("\t", line.key(), line.value(), line.formula(), line.basis()))
                .collect(Collectors.joining("\n"));
    }

    /** The steps that were stored. */
    public static List<Line> lines(String text) {
        return Arrays.stream(text.split("\n"))
                .map(line -> line.split("\t", PARTS))
                .map(part -> new Line(part[0], part[1], part[2], part[3]))
                .toList();
    }
}
