package org.jiuzhu.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.StandardKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every installation begins with: no figure is missing on any day since the pilot. */
class OfficialRowsTest {
    private static final LocalDate PILOT = LocalDate.of(2021, 3, 1);

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void every_figure_has_a_row_since_the_pilot(Parameter parameter) {
        assertTrue(OfficialRules.of(RuleVersion.DB_2012, PILOT).parameters().containsKey(parameter));
    }

    @ParameterizedTest
    @EnumSource(StandardKind.class)
    void every_kind_of_standard_has_rows_for_town_and_country(StandardKind kind) {
        for (Registration registration : Registration.values()) {
            assertTrue(OfficialRules.of(RuleVersion.TK_2021, RulesFixtures.TODAY)
                    .find(kind, registration)
                    .isPresent());
        }
    }

    @ParameterizedTest
    @CsvSource({"2020-08-24, 3, 0", "2020-08-25, 6, 1", "2026-11-23, 6, 1"})
    void the_opinion_of_2020_is_in_force_from_its_day(LocalDate day, int months, int skipped) {
        var rules = OfficialRules.of(RuleVersion.DB_2012, day);

        assertEquals(months, rules.wholeNumber(Parameter.REVIEW_MONTHS_VARIABLE));
        assertEquals(skipped, rules.wholeNumber(Parameter.APPRAISAL_SKIPPED_UNDISPUTED));
    }

    @Test
    void every_row_names_its_document() {
        Stream.concat(OfficialRules.standards().stream(), OfficialRules.parameters().stream())
                .map((Map<String, String> row) -> row.get("document_number"))
                .forEach(document -> assertTrue(document != null && !document.isBlank()));
    }
}
