package org.jiuzhu.assessment;

import static org.jiuzhu.assessment.RulesFixtures.familyOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jiuzhu.assessment.Assessment.Recognition;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.CostKind;
import org.jiuzhu.rules.PropertyKind;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.RuleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dossier 6, decisions 9, 31 and 43; the income is a month's a head. */
class RecognisingLowIncomeTest {

    /** The pilot: 637 in town (× 1.2 = 764.40, × 1.5 = 955.50), 401 in the country (× 1.5 = 601.50). */
    @ParameterizedTest
    @CsvSource({
        "2021-03-25, URBAN, 636.99, DIBAO",
        "2021-03-25, URBAN, 637, LOW_INCOME_HARDSHIP",
        "2021-03-25, URBAN, 764.39, LOW_INCOME_HARDSHIP",
        "2021-03-25, URBAN, 764.40, LOW_INCOME",
        "2021-03-25, URBAN, 955.49, LOW_INCOME",
        "2021-03-25, URBAN, 955.50, NONE",
        "2021-03-25, RURAL, 400.99, DIBAO",
        "2021-03-25, RURAL, 401, LOW_INCOME",
        "2021-03-25, RURAL, 601.49, LOW_INCOME",
        "2021-03-25, RURAL, 601.50, NONE",
        "2021-06-30, RURAL, 500, LOW_INCOME",
        "2021-07-01, RURAL, 500, NEAR_THRESHOLD",
        "2021-07-01, URBAN, 955.49, NEAR_THRESHOLD",
        "2021-07-01, URBAN, 955.50, NONE",
        "2026-11-23, RURAL, 584.99, DIBAO",
        "2026-11-23, RURAL, 585, NEAR_THRESHOLD",
        "2026-11-23, RURAL, 877.49, NEAR_THRESHOLD",
        "2026-11-23, RURAL, 877.50, NONE"
    })
    void the_class_is_by_income(LocalDate day, Registration registration, String head, Recognition found) {
        Assessment assessment = assess(familyOf(2), head, day, registration);

        assertEquals(found, assessment.recognition());
        assertEquals(found != Recognition.DIBAO && found != Recognition.NONE, assessment.eligible());
        assertEquals(0, assessment.amount().value());
    }

    /** 低保 allows 20 × 585 = 11,700 a head, the rule near the threshold 24 × 585 = 14,040. */
    @ParameterizedTest
    @CsvSource({"11700, DIBAO", "11700.01, NEAR_THRESHOLD", "14040, NEAR_THRESHOLD", "14040.01, NONE"})
    void who_fails_the_property_rule_of_dibao_only_is_near_the_threshold(String deposit, Recognition found) {
        RulesFixtures.Family family = familyOf(1).owning(PropertyKind.DEPOSIT, deposit);

        assertEquals(
                found,
                assess(family, "300", RulesFixtures.TODAY, Registration.RURAL).recognition());
    }

    /** Average 19,756 a year = 1,646.33 a month; spending above half of the income (12,000 a year). */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 1000, 6000.01, RIGID_SPENDING",
        "2026-11-23, 1000, 6000.00, NONE",
        "2026-11-23, 1646.33, 19000, RIGID_SPENDING",
        "2026-11-23, 1646.34, 19000, NONE",
        "2024-12-31, 1000, 9000, NONE",
        "2025-01-01, 1000, 9000, RIGID_SPENDING"
    })
    void rigid_spending_is_recognised_since_2025(LocalDate day, String head, String spent, Recognition found) {
        RulesFixtures.Family family = familyOf(1).spending(1, CostKind.EDUCATION, spent);

        assertEquals(found, assess(family, head, day, Registration.RURAL).recognition());
    }

    @Test
    void a_certificate_is_valid_to_the_same_day_of_the_next_year() {
        Assessment assessment = assess(familyOf(1), "700", RulesFixtures.TODAY, Registration.RURAL);

        assertEquals(
                "2027-11-23",
                assessment.lines().stream()
                        .filter(line -> line.key().equals("valid-until"))
                        .map(Assessment.Line::value)
                        .findFirst()
                        .orElseThrow());
    }

    private static Assessment assess(
            RulesFixtures.Family family, String head, LocalDate day, Registration registration) {
        int persons = family.facts().persons().size();
        BigDecimal yearly = new BigDecimal(head).multiply(BigDecimal.valueOf(12L * persons));
        Facts facts = Facts.of(family.earning(yearly.toPlainString()).facts(), registration, 1);
        return Reckonings.assess(facts, OfficialRules.of(RuleVersion.of(AssistanceMatter.DISHOURU, day), day));
    }
}
