package org.jiuzhu.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.assessment.Facts.Applying;
import org.jiuzhu.assessment.PersonFacts.Disability;
import org.jiuzhu.assessment.PersonFacts.Health;
import org.jiuzhu.assessment.TekunFacts.Means;
import org.jiuzhu.assessment.TekunFacts.SelfCare;
import org.jiuzhu.assessment.TekunFacts.Situation;
import org.jiuzhu.assessment.TekunFacts.SupporterFacts;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.DisabilityType;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.PropertyKind;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.WorkAbility;
import org.jiuzhu.shared.Fen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dossier 4 and 16 (9, 10), decision 42; each row reckoned by hand from the rules. */
class AssessingTekunTest {
    private static final LocalDate OLD = LocalDate.of(1950, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "1961-03-25, 2021-03-25, true, sixty on the day",
        "1961-03-26, 2021-03-25, false, sixty tomorrow",
        "2005-03-26, 2021-03-25, true, not yet sixteen",
        "2005-03-25, 2021-03-25, false, sixteen on the day",
        "2010-11-24, 2026-11-23, true, not yet sixteen",
        "2009-11-23, 2026-11-23, false, seventeen",
        "1966-11-23, 2026-11-23, true, sixty on the day"
    })
    void age_alone_takes_away_work(LocalDate born, LocalDate day, boolean eligible, String which) {
        assertEquals(
                eligible, assess(aged(born), nobody(), day, Registration.RURAL).eligible(), which);
    }

    /** Guard 9 of the dossier's 16: limb grade 2 passes since July 2021 and failed before. */
    @ParameterizedTest
    @CsvSource({
        "LIMB, 1, true, true",
        "LIMB, 2, false, true",
        "LIMB, 3, false, false",
        "INTELLECTUAL, 2, true, true",
        "INTELLECTUAL, 3, false, true",
        "INTELLECTUAL, 4, false, false",
        "MENTAL, 1, true, true",
        "MENTAL, 3, false, true",
        "MENTAL, 4, false, false",
        "VISUAL, 1, false, true",
        "VISUAL, 2, false, false",
        "HEARING, 1, false, false",
        "SPEECH, 1, false, false"
    })
    void disability_takes_away_work_as_the_version_says(
            DisabilityType type, int grade, boolean in2016, boolean in2021) {
        PersonFacts person = disabled(new Disability(type, grade));

        assertEquals(
                in2016,
                assess(person, nobody(), LocalDate.of(2021, 6, 30), Registration.RURAL)
                        .eligible());
        assertEquals(
                in2021,
                assess(person, nobody(), LocalDate.of(2021, 7, 1), Registration.RURAL)
                        .eligible());
    }

    @Test
    void a_certificate_of_several_kinds_counts_by_its_gravest_part() {
        PersonFacts person = disabled(new Disability(DisabilityType.SPEECH, 4), new Disability(DisabilityType.LIMB, 2));

        assertEquals(
                true,
                assess(person, nobody(), RulesFixtures.TODAY, Registration.RURAL)
                        .eligible());
    }

    @ParameterizedTest
    @CsvSource({"2010-06-01, DIBAO", "2009-12-01, DIBAO"})
    void who_is_sixteen_or_seventeen_is_pointed_to_dibao(LocalDate born, String pointer) {
        assertEquals(pointer, value(assess(aged(born), nobody(), RulesFixtures.TODAY, Registration.RURAL), "pointer"));
    }

    /** Income below 585 × 12 = 7,020; pensions and insurance of the state do not count for 特困. */
    @ParameterizedTest
    @CsvSource({
        "FARMING, 7019.99, true",
        "FARMING, 7020.00, false",
        "BASIC_PENSION, 9000, true",
        "SOCIAL_INSURANCE, 9000, true",
        "OLD_AGE_ALLOWANCE, 9000, true",
        "PREFERENTIAL_TREATMENT, 9000, true",
        "SUPPORT_RECEIVED, 7020, false"
    })
    void income_counts_as_the_rule_of_tekun_says(IncomeKind kind, String yearly, boolean eligible) {
        FamilyFacts family = RulesFixtures.familyOf(0)
                .with(aged(OLD))
                .earning(1, kind, yearly)
                .facts();

        assertEquals(
                eligible,
                assess(family, nobody(), RulesFixtures.TODAY, Registration.RURAL)
                        .eligible());
    }

    /** The property rule is that of 低保: 20 × 585 = 11,700. */
    @ParameterizedTest
    @CsvSource({"11700.00, true", "11700.01, false"})
    void property_counts_as_for_dibao(String deposit, boolean eligible) {
        FamilyFacts family = RulesFixtures.familyOf(0)
                .with(aged(OLD))
                .owning(1, PropertyKind.DEPOSIT, deposit)
                .facts();

        assertEquals(
                eligible,
                assess(family, nobody(), RulesFixtures.TODAY, Registration.RURAL)
                        .eligible());
    }

    /** Last year's income per head in the country is 19,756 a year. */
    @ParameterizedTest
    @CsvSource({
        "TEKUN, 1980-01-01, 0, true, , 0, true",
        "DIBAO, 1966-11-23, 0, true, , 0, true",
        "DIBAO, 1966-11-24, 0, true, , 0, false",
        "NONE, 1956-11-23, 19755.99, true, , 0, true",
        "NONE, 1956-11-23, 19756.00, true, , 0, false",
        "NONE, 1956-11-23, 1000, false, , 0, false",
        "NONE, 1956-11-24, 1000, true, , 0, false",
        "NONE, 1980-01-01, 1000, true, LIMB, 2, true",
        "NONE, 1980-01-01, 1000, true, LIMB, 3, false",
        "NONE, 1980-01-01, 1000, true, MENTAL, 3, true",
        "NONE, 1980-01-01, 1000, false, MENTAL, 3, false",
        "INCAPABLE, 1980-01-01, 90000, true, , 0, true",
        "MISSING, 1980-01-01, 90000, true, , 0, true",
        "IN_PRISON, 1980-01-01, 90000, true, , 0, true",
        "IN_PRISON, 1980-01-01, 0, false, , 0, false",
        "NONE, 1980-01-01, 1000, true, , 0, false"
    })
    void a_supporter_is_unable_only_as_the_rule_lists(
            Situation situation,
            LocalDate born,
            String yearly,
            boolean within,
            DisabilityType type,
            int grade,
            boolean unable) {
        List<Disability> parts = type == null ? List.of() : List.of(new Disability(type, grade));
        Means means = new Means(Fen.ofYuan(new java.math.BigDecimal(yearly)), within, parts);
        TekunFacts asked =
                new TekunFacts(false, false, Set.of(), List.of(new SupporterFacts("son", born, situation, means)));

        assertEquals(
                unable,
                assess(aged(OLD), asked, RulesFixtures.TODAY, Registration.RURAL)
                        .eligible());
    }

    @Test
    void one_supporter_who_is_able_is_enough() {
        Means poor = new Means(Fen.ZERO, true, List.of());
        TekunFacts asked = new TekunFacts(
                false,
                false,
                Set.of(),
                List.of(
                        new SupporterFacts("sister", OLD, Situation.TEKUN, poor),
                        new SupporterFacts("son", LocalDate.of(1985, 1, 1), Situation.NONE, poor)));

        assertEquals(
                false,
                assess(aged(OLD), asked, RulesFixtures.TODAY, Registration.RURAL)
                        .eligible());
    }

    @Test
    void an_orphan_in_the_scheme_of_orphans_is_not_taken_twice() {
        PersonFacts orphan = aged(LocalDate.of(2016, 1, 1));

        assertEquals(
                false,
                assess(
                                orphan,
                                new TekunFacts(false, true, Set.of(), List.of()),
                                RulesFixtures.TODAY,
                                Registration.RURAL)
                        .eligible());
        assertEquals(
                true,
                assess(orphan, nobody(), RulesFixtures.TODAY, Registration.RURAL)
                        .eligible());
    }

    /** Totals of 2022 in the dossier's 4.4; base 1.3 × standard from July 2024: 923 and 672.10; 1,014 and 761 from July 2025. */
    @ParameterizedTest
    @CsvSource({
        "2022-01-01, URBAN, 0, 1686",
        "2022-01-01, URBAN, 1, 1736",
        "2022-01-01, URBAN, 3, 1736",
        "2022-01-01, URBAN, 4, 1786",
        "2022-01-01, URBAN, 6, 1786",
        "2022-01-01, RURAL, 0, 964",
        "2022-01-01, RURAL, 2, 1014",
        "2022-01-01, RURAL, 5, 1064",
        "2024-07-01, URBAN, 0, 1652",
        "2024-07-01, RURAL, 0, 1062",
        "2025-07-01, URBAN, 0, 1743",
        "2025-07-01, RURAL, 6, 1251",
        "2026-11-23, RURAL, 3, 1201"
    })
    void base_and_care_are_paid_by_what_the_person_cannot_do(
            LocalDate day, Registration registration, int failed, long monthly) {
        Set<SelfCare> items = Arrays.stream(SelfCare.values()).limit(failed).collect(Collectors.toSet());
        TekunFacts asked = new TekunFacts(false, false, items, List.of());

        assertEquals(
                Fen.ofYuan(monthly), assess(aged(OLD), asked, day, registration).amount());
    }

    /** 16,828 ÷ 12 = 1,402.33 and 11,780 ÷ 12 = 981.67 in town, 9,134 ÷ 12 = 761.17 and 6,394 ÷ 12 = 532.83 in the country. */
    @ParameterizedTest
    @CsvSource({
        "2021-03-25, URBAN, true, 1402",
        "2021-03-25, URBAN, false, 982",
        "2021-03-25, RURAL, true, 761",
        "2021-03-25, RURAL, false, 533",
        "2018-06-01, URBAN, true, 1285",
        "2018-06-01, RURAL, false, 491"
    })
    void before_care_had_tiers_a_total_was_paid(
            LocalDate day, Registration registration, boolean inInstitution, long monthly) {
        TekunFacts asked = new TekunFacts(inInstitution, false, Set.of(), List.of());

        assertEquals(
                Fen.ofYuan(monthly), assess(aged(OLD), asked, day, registration).amount());
    }

    private static PersonFacts aged(LocalDate born) {
        return new PersonFacts(
                1, "one", Relation.SELF, born, RulesFixtures.living(Absence.NONE, false), RulesFixtures.well());
    }

    private static PersonFacts disabled(Disability... parts) {
        return new PersonFacts(
                1,
                "one",
                Relation.SELF,
                RulesFixtures.GROWN_UP,
                RulesFixtures.living(Absence.NONE, false),
                new Health(WorkAbility.LOST, false, List.of(parts)));
    }

    private static TekunFacts nobody() {
        return new TekunFacts(false, false, Set.of(), List.of());
    }

    private static Assessment assess(PersonFacts person, TekunFacts asked, LocalDate day, Registration registration) {
        return assess(RulesFixtures.familyOf(0).with(person).facts(), asked, day, registration);
    }

    private static Assessment assess(FamilyFacts family, TekunFacts asked, LocalDate day, Registration registration) {
        Facts facts = new Facts(family, registration, new Applying(1, true), asked, null);
        return Reckonings.assess(facts, OfficialRules.of(RuleVersion.of(AssistanceMatter.TEKUN, day), day));
    }

    private static String value(Assessment assessment, String key) {
        return assessment.lines().stream()
                .filter(line -> line.key().equals(key))
                .map(Assessment.Line::value)
                .findFirst()
                .orElse("");
    }
}
