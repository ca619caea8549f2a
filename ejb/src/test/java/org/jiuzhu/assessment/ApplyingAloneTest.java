package org.jiuzhu.assessment;

import static org.jiuzhu.assessment.RulesFixtures.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.assessment.Facts.Applying;
import org.jiuzhu.assessment.PersonFacts.Disability;
import org.jiuzhu.assessment.PersonFacts.Health;
import org.jiuzhu.assessment.PersonFacts.Living;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.DisabilityType;
import org.jiuzhu.rules.IncomeKind;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.WorkAbility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 单人户 in each version (dossier 3.4, decision 37): the person's own means, on a ground that the rules name. */
class ApplyingAloneTest {

    /** The family's income per head beside the person's own nothing: 1.5 × 401 = 601.50, 1.5 × 585 = 877.50. */
    @ParameterizedTest
    @CsvSource({
        "2021-03-25, LIMB, 1, LOST, APART, false, 500, SEVERELY_DISABLED_REGISTERED_APART",
        "2021-03-25, LIMB, 1, LOST, TOGETHER, false, 500, NONE",
        "2021-03-25, LIMB, 1, FULL, APART, false, 500, NONE",
        "2021-03-25, LIMB, 3, LOST, APART, false, 500, NONE",
        "2021-03-25, LIMB, 1, LOST, APART, false, 700, NONE",
        "2021-07-01, LIMB, 2, LOST, TOGETHER, false, 500, DISABLED_NEAR_THRESHOLD",
        "2021-07-01, LIMB, 3, LOST, TOGETHER, false, 500, NONE",
        "2021-07-01, MENTAL, 3, LOST, TOGETHER, false, 500, DISABLED_NEAR_THRESHOLD",
        "2021-07-01, INTELLECTUAL, 3, FULL, TOGETHER, false, 500, DISABLED_NEAR_THRESHOLD",
        "2021-07-01, HEARING, 4, FULL, TOGETHER, true, 500, ILL_NEAR_THRESHOLD",
        "2021-07-01, LIMB, 1, LOST, TOGETHER, false, 700, NONE",
        "2026-11-23, LIMB, 1, LOST, TOGETHER, false, 5000, SEVERELY_DISABLED_WITHOUT_WORK",
        "2026-11-23, MENTAL, 3, LOST, TOGETHER, false, 877, DISABLED_NEAR_THRESHOLD",
        "2026-11-23, MENTAL, 3, LOST, TOGETHER, false, 877.50, NONE",
        "2026-11-23, MENTAL, 3, LOST, TOGETHER, false, 878, NONE",
        "2026-11-23, SPEECH, 4, FULL, TOGETHER, true, 600, ILL_NEAR_THRESHOLD"
    })
    void the_ground_is_the_versions_own(
            LocalDate day,
            DisabilityType type,
            int grade,
            WorkAbility ability,
            Residence residence,
            boolean ill,
            String head,
            Alone ground) {
        Health health = new Health(ability, ill, List.of(new Disability(type, grade)));
        PersonFacts applicant = new PersonFacts(
                1,
                "applicant",
                Relation.SELF,
                RulesFixtures.GROWN_UP,
                new Living(residence, Absence.NONE, false, false),
                health);

        Assessment assessment = alone(applicant, day, head);

        assertEquals(ground.name(), told(assessment));
        assertEquals(ground != Alone.NONE, assessment.eligible());
    }

    @Test
    void who_works_is_not_without_work() {
        Health health = new Health(WorkAbility.PARTLY_LOST, false, List.of(new Disability(DisabilityType.VISUAL, 1)));
        PersonFacts applicant = new PersonFacts(
                1,
                "applicant",
                Relation.SELF,
                RulesFixtures.GROWN_UP,
                new Living(Residence.TOGETHER, Absence.NONE, false, true),
                health);

        assertEquals(Alone.NONE.name(), told(alone(applicant, RulesFixtures.TODAY, "5000")));
        assertEquals(Alone.DISABLED_NEAR_THRESHOLD.name(), told(alone(applicant, RulesFixtures.TODAY, "600")));
    }

    @Test
    void clergy_may_apply_alone_in_every_version() {
        PersonFacts applicant = new PersonFacts(
                1,
                "applicant",
                Relation.SELF,
                RulesFixtures.GROWN_UP,
                new Living(Residence.APART, Absence.CLERGY, false, false),
                RulesFixtures.well());

        for (LocalDate day : List.of(LocalDate.of(2021, 3, 25), LocalDate.of(2021, 7, 1), RulesFixtures.TODAY)) {
            assertEquals(Alone.CLERGY.name(), told(alone(applicant, day, "9000")));
        }
    }

    /** The applicant has nothing; the spouse earns for both, so that the family has that much a head. */
    private static Assessment alone(PersonFacts applicant, LocalDate day, String head) {
        String yearly = new java.math.BigDecimal(head)
                .multiply(java.math.BigDecimal.valueOf(24))
                .toPlainString();
        FamilyFacts family = RulesFixtures.familyOf(0)
                .with(applicant)
                .with(person(2, Relation.SPOUSE))
                .earning(2, IncomeKind.WAGES, yearly)
                .facts();
        Facts facts = new Facts(family, Registration.RURAL, new Applying(1, true), null, null);
        return Reckonings.assess(facts, OfficialRules.of(RuleVersion.of(AssistanceMatter.DIBAO, day), day));
    }

    private static String told(Assessment assessment) {
        return assessment.lines().stream()
                .filter(line -> line.key().equals("alone"))
                .map(Assessment.Line::value)
                .findFirst()
                .orElseThrow();
    }
}
