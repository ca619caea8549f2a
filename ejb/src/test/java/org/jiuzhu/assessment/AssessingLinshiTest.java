package org.jiuzhu.assessment;

import static org.jiuzhu.assessment.RulesFixtures.familyOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jiuzhu.assessment.Facts.Applying;
import org.jiuzhu.assessment.LinshiFacts.Before;
import org.jiuzhu.assessment.LinshiFacts.Kind;
import org.jiuzhu.assessment.LinshiFacts.Weight;
import org.jiuzhu.rules.CostKind;
import org.jiuzhu.rules.PropertyKind;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.shared.Fen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dossier 5, decisions 10 and 44: the urban standard of today is 780, the cap 6 × 780 = 4,680. */
class AssessingLinshiTest {
    private static final Before NOTHING = new Before(false, false, null);

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, LIGHT, 1, 1, 390",
        "EMERGENCY, MEDIUM, 1, 1, 780",
        "EMERGENCY, HEAVY, 1, 3, 4680",
        "EMERGENCY, MEDIUM, 3, 2, 4680",
        "EMERGENCY, MEDIUM, 2, 2, 3120",
        "EMERGENCY, HEAVY, 12, 4, 4680",
        "EXPENDITURE, LIGHT, 1, 3, 1170",
        "EXPENDITURE, MEDIUM, 2, 3, 3744",
        "EXPENDITURE, HEAVY, 3, 2, 4680"
    })
    void the_amount_is_by_weight_persons_and_months_up_to_the_cap(
            Kind kind, Weight weight, int months, int persons, long amount) {
        FamilyFacts family =
                familyOf(persons).spending(1, CostKind.ILLNESS, "30000").facts();

        assertEquals(
                Fen.ofYuan(amount),
                assess(family, kind, weight, months, NOTHING).amount());
    }

    @Test
    void in_the_pilot_the_cap_was_by_the_standard_of_the_pilot() {
        Facts facts = new Facts(
                familyOf(4).facts(),
                Registration.RURAL,
                new Applying(1, false),
                null,
                new LinshiFacts(Kind.EMERGENCY, Weight.HEAVY, 6, "fire", NOTHING));

        Assessment assessment =
                Reckonings.assess(facts, OfficialRules.of(RuleVersion.LS_2014_2018, LocalDate.of(2021, 3, 25)));

        assertEquals(Fen.ofYuan(6 * 637), assessment.amount());
    }

    @Test
    void an_emergency_is_helped_without_a_test_of_means() {
        FamilyFacts rich = familyOf(2)
                .earning("900000")
                .owning(PropertyKind.VEHICLE, "200000")
                .facts();

        assertEquals(
                true, assess(rich, Kind.EMERGENCY, Weight.LIGHT, 1, NOTHING).eligible());
    }

    /** Last year's average in the country is 19,756 a year and head; property as near the threshold. */
    @ParameterizedTest
    @CsvSource({
        "19755.99, 5000, 0, true",
        "19756.00, 5000, 0, false",
        "10000, 0, 0, false",
        "10000, 5000, 14040.00, true",
        "10000, 5000, 14040.01, false"
    })
    void spending_is_helped_below_the_average_and_within_the_property_rule(
            String yearly, String spent, String deposit, boolean eligible) {
        FamilyFacts family = familyOf(1)
                .earning(yearly)
                .spending(1, CostKind.EDUCATION, spent)
                .owning(PropertyKind.DEPOSIT, deposit)
                .facts();

        assertEquals(
                eligible,
                assess(family, Kind.EXPENDITURE, Weight.LIGHT, 1, NOTHING).eligible());
    }

    @Test
    void who_is_in_dibao_or_tekun_is_not_tested_again() {
        FamilyFacts family = familyOf(1)
                .earning("50000")
                .spending(1, CostKind.ILLNESS, "9000")
                .facts();
        FamilyFacts withoutSpending = familyOf(1).earning("50000").facts();
        Before inDibao = new Before(false, true, null);

        assertEquals(
                true, assess(family, Kind.EXPENDITURE, Weight.LIGHT, 1, inDibao).eligible());
        assertEquals(
                false,
                assess(withoutSpending, Kind.EXPENDITURE, Weight.LIGHT, 1, inDibao)
                        .eligible());
    }

    @Test
    void the_same_cause_is_helped_once_in_a_calendar_year() {
        Before again = new Before(true, false, null);

        assertEquals(
                false,
                assess(familyOf(1).facts(), Kind.EMERGENCY, Weight.HEAVY, 1, again)
                        .eligible());
    }

    @ParameterizedTest
    @CsvSource({"1560, YES", "1559.99, NO", ", YES"})
    void above_the_townships_ceiling_the_bureau_decides(String ceiling, String township) {
        Fen limit = ceiling == null ? null : Fen.ofYuan(new java.math.BigDecimal(ceiling));

        Assessment assessment =
                assess(familyOf(1).facts(), Kind.EMERGENCY, Weight.HEAVY, 1, new Before(false, false, limit));

        assertEquals(Fen.ofYuan(1560), assessment.amount());
        assertEquals(
                township,
                assessment.lines().stream()
                        .filter(line -> line.key().equals("township-decides"))
                        .map(Assessment.Line::value)
                        .findFirst()
                        .orElseThrow());
    }

    private static Assessment assess(FamilyFacts family, Kind kind, Weight weight, int months, Before before) {
        Facts facts = new Facts(
                family,
                Registration.RURAL,
                new Applying(1, false),
                null,
                new LinshiFacts(kind, weight, months, "illness", before));
        return Reckonings.assess(facts, OfficialRules.of(RuleVersion.LS_2014_2018, RulesFixtures.TODAY));
    }
}
