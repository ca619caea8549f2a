package org.jiuzhu.spotcheck;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a file is read whatever the draw says (decision 7); stored as the sum of the bits. */
public enum MandatoryReason {
    NEAR_RELATIVE,
    COMPLAINED,
    EMERGENCY_FIRST,
    EXTENDED;

    /** Those that stand in the sum. */
    public static Set<MandatoryReason> of(int sum) {
        return Arrays.stream(values())
                .filter(reason -> (sum & 1 << reason.ordinal()) != 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MandatoryReason.class)));
    }

    /** As it stands in an exported frame: the names joined by +, empty where there is none. */
    static String written(int sum) {
        return of(sum).stream().map(Enum::name).collect(Collectors.joining("+"));
    }
}
