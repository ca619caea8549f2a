package org.jiuzhu.assessment;

import static org.jiuzhu.assessment.RulesFixtures.assess;
import static org.jiuzhu.assessment.RulesFixtures.familyOf;
import static org.jiuzhu.assessment.RulesFixtures.standardOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jiuzhu.assessment.Assessment.Line;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.PropertyKind;
import org.jiuzhu.shared.Fen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures are reckoned by hand from 民发〔2021〕57号 and the decisions 12, 19 to 21. */
class ReckoningDibaoTest {

    @ParameterizedTest
    @CsvSource({
        "401, 3, 6480, 663, the rural family of the dossier",
        "637, 3, 6480, 1371, the same in town",
        "585, 3, 14400, 555, (585 − 400) × 3",
        "780, 2, 0, 1560, no income at all",
        "780, 1, 9348, 1, a yuan below",
        "334.75, 2, 3000, 420, 334.75 × 2 − 250 = 419.50",
        "517, 4, 20000, 401, 2068 − 1666.67 = 401.33"
    })
    void the_gap_to_the_standard_is_filled_for_everyone_counted(
            String standard, int persons, String yearly, long monthly, String which) {
        Assessment assessment =
                assess(standardOf(standard), familyOf(persons).earning(yearly).facts());

        assertTrue(assessment.eligible(), which);
        assertEquals(Fen.ofYuan(monthly), assessment.monthly(), which);
        assertEquals(persons, assessment.countedPersons());
    }

    @ParameterizedTest
    @CsvSource({
        "5814.00, 101, a gap of 100.50",
        "5814.01, 100, a hair less than the half",
        "5826.00, 100, a gap of 99.50",
        "5820.00, 100, a gap of 100.00",
        "5808.01, 101, a gap of a hair under 101"
    })
    void the_households_amount_is_rounded_half_up_to_the_yuan(String yearly, long monthly, String which) {
        assertEquals(
                Fen.ofYuan(monthly),
                assess(standardOf("585"), familyOf(1).earning(yearly).facts()).monthly(),
                which);
    }

    @Test
    void below_the_standard_by_a_fen_in_a_year_is_eligible_and_gets_the_least_there_is() {
        Assessment assessment =
                assess(standardOf("401"), familyOf(3).earning("14435.99").facts());

        assertTrue(assessment.eligible());
        assertEquals(Fen.ofYuan(1), assessment.monthly());
    }

    @ParameterizedTest
    @CsvSource({"401, 3, 14436.00", "401, 3, 14436.01", "780, 1, 9360", "780, 1, 100000"})
    void at_the_standard_or_above_it_nobody_is_eligible(String standard, int persons, String yearly) {
        Assessment assessment =
                assess(standardOf(standard), familyOf(persons).earning(yearly).facts());

        assertFalse(assessment.eligible());
        assertEquals(Fen.ZERO, assessment.monthly());
    }

    @Test
    void who_is_fed_by_everyone_is_divided_by_everyone_counted_and_no_one_else() {
        FamilyFacts facts = familyOf(2)
                .with(RulesFixtures.absent(Absence.PRISON))
                .earning(9, IncomeKind.WAGES, "60000")
                .owning(9, PropertyKind.VEHICLE, "80000")
                .owning(9, PropertyKind.DEPOSIT, "900000")
                .facts();

        Assessment assessment = assess(standardOf("585"), facts);

        assertTrue(assessment.eligible());
        assertEquals(2, assessment.countedPersons());
        assertEquals(Fen.ofYuan(1170), assessment.monthly());
    }

    @Test
    void a_family_of_which_nobody_counts_gets_nothing() {
        Assessment assessment = assess(
                standardOf("585"),
                familyOf(0).with(RulesFixtures.absent(Absence.PRISON)).facts());

        assertFalse(assessment.eligible());
        assertEquals(0, assessment.countedPersons());
        assertEquals(Fen.ZERO, assessment.monthly());
    }

    @ParameterizedTest
    @EnumSource(
            value = IncomeKind.class,
            names = {
                "BASIC_PENSION",
                "PREFERENTIAL_TREATMENT",
                "FAMILY_PLANNING",
                "SCHOLARSHIP",
                "BRAVERY_AWARD",
                "SOCIAL_ASSISTANCE",
                "INHERITANCE"
            })
    void what_the_rule_leaves_out_is_no_income(IncomeKind kind) {
        FamilyFacts facts = familyOf(1).earning(1, kind, "50000").facts();

        assertEquals(Fen.ofYuan(585), assess(standardOf("585"), facts).monthly());
    }

    @ParameterizedTest
    @EnumSource(
            value = IncomeKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "BASIC_PENSION",
                "PREFERENTIAL_TREATMENT",
                "FAMILY_PLANNING",
                "SCHOLARSHIP",
                "BRAVERY_AWARD",
                "SOCIAL_ASSISTANCE",
                "INHERITANCE"
            })
    void everything_else_is_income(IncomeKind kind) {
        FamilyFacts facts = familyOf(1).earning(1, kind, "6000").facts();

        assertEquals(Fen.ofYuan(85), assess(standardOf("585"), facts).monthly());
    }

    /** 20 × 585 × 3 = 35,100. */
    @ParameterizedTest
    @CsvSource({"20000, 15100.00, true", "20000, 15100.01, false", "35100, 0, true", "0, 35100.01, false"})
    void money_up_to_twenty_months_of_the_standard_a_head_is_allowed(String deposit, String claim, boolean eligible) {
        FamilyFacts facts = familyOf(3)
                .owning(PropertyKind.DEPOSIT, deposit)
                .owning(2, PropertyKind.CLAIM, claim)
                .facts();

        assertEquals(eligible, assess(standardOf("585"), facts).eligible());
    }

    @ParameterizedTest
    @CsvSource({
        "HOUSE, OTHER, true",
        "HOUSE, HOUSE, false",
        "VEHICLE, OTHER, false",
        "EXEMPT_VEHICLE, EXEMPT_VEHICLE, true",
        "OTHER, OTHER, true",
        "INSURANCE, SECURITIES, false"
    })
    void one_home_and_no_vehicle_but_an_exempt_one(PropertyKind one, PropertyKind other, boolean eligible) {
        FamilyFacts facts = familyOf(1)
                .owning(one, "9000")
                .owning(other, "9000")
                .earning("1200")
                .facts();

        Assessment assessment = assess(standardOf("585"), facts);

        assertEquals(eligible, assessment.eligible());
        assertEquals(eligible ? Fen.ofYuan(485) : Fen.ZERO, assessment.monthly());
    }

    @Test
    void every_step_stands_in_the_explanation() {
        FamilyFacts facts = familyOf(3)
                .with(RulesFixtures.absent(Absence.MISSING))
                .earning("14400")
                .owning(PropertyKind.DEPOSIT, "5000")
                .owning(PropertyKind.HOUSE, "40000")
                .facts();

        assertEquals(
                List.of(
                        "person|person 1|APPLICANT||DB-2021/7",
                        "person|absent|MISSING||DB-2021/7",
                        "person|person 2|SHARED_RESIDENCE||DB-2021/7",
                        "person|person 3|SHARED_RESIDENCE||DB-2021/7",
                        "income.WAGES|person 1|14400.00|2025-11 – 2026-10|DB-2021/13",
                        "persons||3||DB-2021/7",
                        "income-window||14400.00||DB-2021/13",
                        "income-head||400.00|(14400.00 − 0.00) ÷ 12 ÷ 3|DB-2021/13",
                        "standard||585.00||ORD-649/10",
                        "income-below||YES|400.00 < 585.00|ORD-649/9",
                        "money||5000.00|≤ 585.00 × 20 × 3 = 35100.00|DB-2021/14",
                        "homes||1|≤ 1|DB-2021/14",
                        "vehicles||0|= 0|DB-2021/14",
                        "property-within||YES||DB-2021/14",
                        "gap||555.00|(585.00 − 400.00) × 3|DB-2021/23",
                        "monthly||555.00||decision/12"),
                assess(standardOf("585"), facts).lines().stream()
                        .map(line -> String.join(
                                "|", line.key(), line.subject(), line.value(), line.formula(), line.article()))
                        .toList());
    }

    @Test
    void the_steps_of_a_refusal_end_where_it_fails() {
        List<Line> lines = assess(
                        standardOf("401"),
                        familyOf(3)
                                .earning("14436")
                                .owning(PropertyKind.VEHICLE, "1")
                                .facts())
                .lines();

        assertEquals("401.00", value(lines, "income-head"));
        assertEquals("NO", value(lines, "income-below"));
        assertEquals("1", value(lines, "vehicles"));
        assertEquals("NO", value(lines, "property-within"));
        assertEquals("property-within", lines.get(lines.size() - 1).key());
    }

    /** A figure that is printed as the standard itself would contradict the sentence that it lies below. */
    @Test
    void a_figure_that_does_not_end_with_the_fen_shows_what_is_beyond() {
        List<Line> lines = assess(
                        standardOf("401"), familyOf(3).earning("14435.99").facts())
                .lines();

        assertEquals("400.9997", value(lines, "income-head"));
        assertEquals("YES", value(lines, "income-below"));
        assertEquals("0.0008", value(lines, "gap"));
        assertEquals("1.00", value(lines, "monthly"));
    }

    @ParameterizedTest
    @CsvSource({"6000, 500.00", "6006, 500.50", "6000.12, 500.01", "6001, 500.0833", "5814.01, 484.5008"})
    void it_shows_two_decimals_at_least_and_four_at_most(String yearly, String perHead) {
        List<Line> lines =
                assess(standardOf("585"), familyOf(1).earning(yearly).facts()).lines();

        assertEquals(perHead, value(lines, "income-head"));
    }

    private static String value(List<Line> lines, String key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .map(Line::value)
                .findFirst()
                .orElseThrow();
    }
}
