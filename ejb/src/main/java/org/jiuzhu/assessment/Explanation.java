package org.jiuzhu.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jiuzhu.assessment.Assessment.Line;

/** The steps of an assessment as text that is stored, hashed and read back to the same bytes: a line a step, tabs between. */
public final class Explanation {
    private static final int PARTS_BEFORE = 4;

    private Explanation() {}

    public static String text(Assessment assessment) {
        return assessment.lines().stream()
                .map(line -> String.join(
                        "\t", line.key(), line.subject(), line.value(), line.formula(), line.row(), line.article()))
                .collect(Collectors.joining("\n"));
    }

    /** The steps that were stored; the oldest name no person and no row. */
    public static List<Line> lines(String text) {
        return Arrays.stream(text.split("\n"))
                .map(line -> line.split("\t", -1))
                .map(Explanation::line)
                .toList();
    }

    private static Line line(String[] part) {
        return part.length == PARTS_BEFORE
                ? new Line(part[0], "", part[1], part[2], "", part[3])
                : new Line(part[0], part[1], part[2], part[3], part[4], part[5]);
    }
}
