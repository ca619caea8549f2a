package org.jiuzhu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
import org.jiuzhu.document.DocumentNumbers.Kind;
import org.jiuzhu.rules.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingDocumentsTest {

    @ParameterizedTest
    @CsvSource({
        "DECISION, '', 1, 密民救〔2026〕1号",
        "DECISION, '', 1234, 密民救〔2026〕1234号",
        "PUBLICITY, 杨木乡, 7, 杨木乡公示〔2026〕7号",
        "SUPPLEMENT, 密山镇, 1000000, 密山镇补正〔2026〕1000000号"
    })
    void a_number_names_issuer_year_and_its_place_in_the_series(Kind kind, String owner, long number, String written) {
        assertEquals(written, DocumentNumbers.written(kind, owner, Year.of(2026), number));
    }

    /** Decision 3. */
    @Test
    void the_township_seals_with_the_bureaus_seal_for_the_pilot() {
        assertEquals("密山市民政局试点审批专用", DocumentNumbers.wording("seal." + Route.ONE_LEVEL));
        assertEquals("密山市民政局", DocumentNumbers.wording("seal." + Route.TWO_LEVEL));
        assertEquals("密山市民政局", DocumentNumbers.wording("bureau"));
    }
}
