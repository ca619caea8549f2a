package org.jiuzhu.statistics;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Registration;

/**
 * Which files behind a figure are wanted.
 *
 * @param areaCode a township or village
 * @param registration null for both
 */
public record FileQuery(
        Figure figure, YearMonth month, AssistanceMatter matter, Registration registration, String areaCode) {
    /** The figures that can be looked at file by file. */
    public static final Set<Figure> LISTED = EnumSet.of(
            Figure.HOUSEHOLDS,
            Figure.CAME_HOUSEHOLDS,
            Figure.WENT_HOUSEHOLDS,
            Figure.ACCEPTED,
            Figure.GRANTED,
            Figure.REFUSED,
            Figure.CHANGED);

    private static final int TOWNSHIP_DIGITS = 9;

    boolean isOfVillage() {
        return areaCode.length() > TOWNSHIP_DIGITS;
    }
}
