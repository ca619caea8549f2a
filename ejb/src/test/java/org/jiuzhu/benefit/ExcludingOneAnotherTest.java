package org.jiuzhu.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jiuzhu.rules.AssistanceMatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions 14, 43 and 44. */
class ExcludingOneAnotherTest {

    @ParameterizedTest
    @CsvSource({
        "DIBAO, DIBAO, SAME, true",
        "DIBAO, TEKUN, EITHER, true",
        "DIBAO, DISHOURU, REPLACED, false",
        "DIBAO, LINSHI, BESIDES, false",
        "TEKUN, DIBAO, EITHER, true",
        "TEKUN, TEKUN, SAME, true",
        "TEKUN, DISHOURU, REPLACED, false",
        "LINSHI, DIBAO, BESIDES, false",
        "LINSHI, LINSHI, BESIDES, false",
        "DISHOURU, DIBAO, COVERED, true",
        "DISHOURU, TEKUN, COVERED, true",
        "DISHOURU, DISHOURU, SAME, true"
    })
    void what_is_held_excludes_or_not_what_is_asked(
            AssistanceMatter wanted, AssistanceMatter held, Exclusion exclusion, boolean excludes) {
        assertEquals(exclusion, Exclusion.of(wanted, held));
        assertEquals(excludes, exclusion.excludes());
    }
}
