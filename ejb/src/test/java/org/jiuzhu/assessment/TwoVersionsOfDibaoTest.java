package org.jiuzhu.assessment;

import static org.jiuzhu.assessment.RulesFixtures.assess;
import static org.jiuzhu.assessment.RulesFixtures.familyOf;
import static org.jiuzhu.assessment.RulesFixtures.living;
import static org.jiuzhu.assessment.RulesFixtures.person;
import static org.jiuzhu.assessment.RulesFixtures.well;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.assessment.PersonFacts.Living;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.CostKind;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.PropertyKind;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.shared.Fen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民发〔2012〕220号 of the pilot beside 民发〔2021〕57号 of today; the figures are those of the rows themselves. */
class TwoVersionsOfDibaoTest {
    private static final LocalDate PILOT = LocalDate.of(2021, 3, 25);

    private static RuleSheet on(LocalDate day) {
        return OfficialRules.of(RuleVersion.of(AssistanceMatter.DIBAO, day), day);
    }

    /** Dossier 3.7: a family of three with 540 a month, 180 a head. */
    @ParameterizedTest
    @CsvSource({
        "RURAL, 2021-03-25, 663",
        "URBAN, 2021-03-25, 1371",
        "RURAL, 2020-06-01, 464",
        "URBAN, 2020-06-01, 1179",
        "RURAL, 2022-01-01, 783",
        "RURAL, 2024-06-30, 783",
        "RURAL, 2024-07-01, 1011",
        "RURAL, 2025-07-01, 1215",
        "URBAN, 2025-07-01, 1800"
    })
    void each_day_has_its_own_standard(Registration registration, LocalDate day, long monthly) {
        FamilyFacts family = familyOf(3).earning("6480").facts();

        Assessment assessment = Reckonings.assess(Facts.of(family, registration, 1), on(day));

        assertEquals(Fen.ofYuan(monthly), assessment.amount());
    }

    /** Dossier 16, 15: at exactly the standard nobody is eligible, a fen of a year below everybody is. */
    @ParameterizedTest
    @CsvSource({
        "2021-03-25, 14436.00, false, 0",
        "2021-03-25, 14435.99, true, 1",
        "2021-03-25, 14400.00, true, 3",
        "2026-11-23, 21060.00, false, 0",
        "2026-11-23, 21059.99, true, 1",
        "2026-11-23, 21042.00, true, 2"
    })
    void the_standard_itself_is_the_edge(LocalDate day, String yearly, boolean eligible, long monthly) {
        Assessment assessment = assess(on(day), familyOf(3).earning(yearly).facts());

        assertEquals(eligible, assessment.eligible());
        assertEquals(Fen.ofYuan(monthly), assessment.amount());
    }

    @Test
    void property_beyond_the_rule_refuses_a_family_without_any_income() {
        FamilyFacts family = familyOf(3).owning(PropertyKind.VEHICLE, "20000").facts();

        assertFalse(assess(on(PILOT), family).eligible());
        assertFalse(assess(on(RulesFixtures.TODAY), family).eligible());
    }

    /** Dossier 3.5 and decision 41; a single person in the country with 6,000 a year of one kind. */
    @ParameterizedTest
    @CsvSource({
        "BASIC_PENSION, 2021-06-30, false",
        "BASIC_PENSION, 2021-07-01, true",
        "BASIC_PENSION, 2026-11-23, true",
        "INHERITANCE, 2021-06-30, false",
        "INHERITANCE, 2021-07-01, true",
        "PREFERENTIAL_TREATMENT, 2021-03-25, true",
        "FAMILY_PLANNING, 2021-03-25, true",
        "SCHOLARSHIP, 2021-03-25, true",
        "BRAVERY_AWARD, 2021-03-25, true",
        "SOCIAL_ASSISTANCE, 2021-03-25, true",
        "SOCIAL_INSURANCE, 2026-11-23, false",
        "PENSION, 2021-03-25, false"
    })
    void what_counts_as_income_changed_with_the_rules(IncomeKind kind, LocalDate day, boolean left) {
        FamilyFacts family = familyOf(1).earning(1, kind, "6000").facts();

        assertEquals(
                left,
                assess(on(day), family)
                        .amount()
                        .equals(assess(on(day), familyOf(1).facts()).amount()));
    }

    @ParameterizedTest
    @CsvSource({
        "TAX_AND_INSURANCE, 2021-03-25, true",
        "PRODUCTION, 2021-03-25, true",
        "WORK, 2021-03-25, false",
        "WORK, 2026-11-23, true",
        "SUPPORT_PAID, 2021-03-25, false",
        "SUPPORT_PAID, 2026-11-23, true",
        "ILLNESS, 2021-03-25, false",
        "ILLNESS, 2026-11-23, true",
        "DISABILITY, 2026-11-23, true",
        "EDUCATION, 2026-11-23, false",
        "BASIC_LIVING, 2026-11-23, false"
    })
    void what_is_deducted_changed_with_the_rules(CostKind kind, LocalDate day, boolean deducted) {
        Assessment without = assess(on(day), familyOf(1).earning("3600").facts());
        Assessment with = assess(
                on(day), familyOf(1).earning("3600").spending(1, kind, "1200").facts());

        assertEquals(deducted, with.amount().minus(without.amount()).equals(Fen.ofYuan(100)));
    }

    @Test
    void deductions_beyond_the_income_leave_no_income_and_no_debt() {
        FamilyFacts family = familyOf(2)
                .earning("1000")
                .spending(1, CostKind.ILLNESS, "90000")
                .facts();

        assertEquals(Fen.ofYuan(1170), assess(on(RulesFixtures.TODAY), family).amount());
    }

    /** Decision 36. */
    @ParameterizedTest
    @CsvSource({
        "PARENT, TOGETHER, NONE, 2021-03-25, PARENT",
        "PARENT, REGISTERED_ONLY, NONE, 2021-03-25, PARENT",
        "PARENT, APART, NONE, 2021-03-25, LIVES_ELSEWHERE",
        "PARENT, TOGETHER, NONE, 2026-11-23, SHARED_RESIDENCE",
        "PARENT, REGISTERED_ONLY, NONE, 2026-11-23, LIVES_ELSEWHERE",
        "SPOUSE, APART, NONE, 2021-03-25, SPOUSE",
        "SPOUSE, APART, NONE, 2026-11-23, SPOUSE",
        "SIBLING, APART, NONE, 2026-11-23, LIVES_ELSEWHERE",
        "SPOUSE, TOGETHER, DETOXIFICATION, 2021-03-25, ABSENT_BUT_COUNTED",
        "SPOUSE, TOGETHER, MISSING, 2021-03-25, ABSENT_BUT_COUNTED",
        "SPOUSE, TOGETHER, DETOXIFICATION, 2026-11-23, IN_DETOXIFICATION",
        "SPOUSE, TOGETHER, MISSING, 2026-11-23, MISSING",
        "SPOUSE, TOGETHER, PRISON, 2021-03-25, IN_PRISON",
        "SPOUSE, TOGETHER, CLERGY, 2021-03-25, CLERGY_APART",
        "OTHER, TOGETHER, NONE, 2021-03-25, NO_DUTY_OF_SUPPORT"
    })
    void who_counts_changed_with_the_rules(
            Relation relation, Residence residence, Absence absence, LocalDate day, Counting counting) {
        PersonFacts person = new PersonFacts(
                2, "one", relation, LocalDate.of(1950, 1, 1), new Living(residence, absence, false, false), well());

        assertEquals(counting, Counting.of(person, on(day)));
    }

    /** Decision 23. */
    @ParameterizedTest
    @CsvSource({"2008-11-24, MINOR_CHILD", "2008-11-23, SHARED_RESIDENCE"})
    void a_child_is_of_age_on_the_birthday(LocalDate born, Counting counting) {
        PersonFacts child = new PersonFacts(2, "child", Relation.CHILD, born, living(Absence.NONE, false), well());

        assertEquals(counting, Counting.of(child, on(RulesFixtures.TODAY)));
    }

    /** A student of full age who lives elsewhere still counts; one who works there does not. */
    @Test
    void a_grown_child_elsewhere_counts_while_it_studies() {
        Living studying = new Living(Residence.APART, Absence.NONE, true, false);
        Living working = new Living(Residence.APART, Absence.NONE, false, true);
        LocalDate born = LocalDate.of(2004, 1, 1);

        assertEquals(
                Counting.STUDYING_CHILD,
                Counting.of(new PersonFacts(2, "a", Relation.CHILD, born, studying, well()), on(RulesFixtures.TODAY)));
        assertEquals(
                Counting.LIVES_ELSEWHERE,
                Counting.of(new PersonFacts(2, "b", Relation.CHILD, born, working, well()), on(RulesFixtures.TODAY)));
    }

    @Test
    void old_months_do_not_change_when_a_standard_follows() {
        FamilyFacts family = familyOf(2).earning("4000").facts();
        RuleSheet rules = on(LocalDate.of(2025, 6, 30));

        assertEquals(rules, on(LocalDate.of(2024, 7, 1)).on(LocalDate.of(2025, 6, 30)));
        assertTrue(assess(on(LocalDate.of(2025, 7, 1)), family)
                        .amount()
                        .compareTo(assess(rules, family).amount())
                > 0);
    }

    @Test
    void the_explanation_names_the_row_and_that_it_waits_to_be_confirmed() {
        List<String> rows = assess(on(PILOT), familyOf(1).facts()).lines().stream()
                .filter(line -> line.key().equals("standard"))
                .map(Assessment.Line::row)
                .toList();

        assertEquals(1, rows.size());
        assertTrue(rows.get(0).endsWith("@2021-01-01?"), rows.get(0));
    }

    @Test
    void a_person_who_is_not_counted_changes_nothing() {
        FamilyFacts alone = familyOf(2).earning("6000").facts();
        FamilyFacts with = familyOf(2)
                .earning("6000")
                .with(person(7, Relation.OTHER))
                .earning(7, IncomeKind.WAGES, "90000")
                .owning(7, PropertyKind.HOUSE, "1")
                .owning(7, PropertyKind.HOUSE, "1")
                .facts();

        assertEquals(assess(on(PILOT), alone).amount(), assess(on(PILOT), with).amount());
    }
}
