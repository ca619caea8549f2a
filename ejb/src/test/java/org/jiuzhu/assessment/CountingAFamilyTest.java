package org.jiuzhu.assessment;

import static org.jiuzhu.assessment.RulesFixtures.TODAY;
import static org.jiuzhu.assessment.RulesFixtures.absent;
import static org.jiuzhu.assessment.RulesFixtures.child;
import static org.jiuzhu.assessment.RulesFixtures.living;
import static org.jiuzhu.assessment.RulesFixtures.person;
import static org.jiuzhu.assessment.RulesFixtures.well;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.WorkAbility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民发〔2021〕57号 art. 7. */
class CountingAFamilyTest {
    private static final RuleSheet RULES = OfficialRules.of(RuleVersion.DB_2021_2022, TODAY);

    @ParameterizedTest
    @CsvSource({
        "SELF, APPLICANT, true",
        "SPOUSE, SPOUSE, true",
        "PARENT, SHARED_RESIDENCE, true",
        "PARENT_IN_LAW, SHARED_RESIDENCE, true",
        "GRANDPARENT, SHARED_RESIDENCE, true",
        "GRANDCHILD, SHARED_RESIDENCE, true",
        "CHILD_IN_LAW, SHARED_RESIDENCE, true",
        "SIBLING, SHARED_RESIDENCE, true",
        "OTHER, NO_DUTY_OF_SUPPORT, false"
    })
    void whoever_owes_support_and_lives_there_counts(Relation relation, Counting counting, boolean counted) {
        assertEquals(counting, Counting.of(person(1, relation), RULES));
        assertEquals(counted, counting.isCounted());
    }

    @ParameterizedTest
    @CsvSource({"PRISON, IN_PRISON", "DETOXIFICATION, IN_DETOXIFICATION", "MISSING, MISSING", "CLERGY, CLERGY_APART"})
    void whoever_is_away_does_not_be_it_the_spouse(Absence absence, Counting counting) {
        assertEquals(counting, Counting.of(absent(absence), RULES));
        assertFalse(counting.isCounted());
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-24, false, FULL, MINOR_CHILD",
        "2008-11-23, false, FULL, SHARED_RESIDENCE",
        "2008-11-23, true, FULL, STUDYING_CHILD",
        "2008-11-23, false, LOST, DEPENDENT_CHILD",
        "2008-11-23, false, NONE, DEPENDENT_CHILD",
        "2008-11-23, false, PARTLY_LOST, SHARED_RESIDENCE"
    })
    void a_child_counts_for_its_age_its_school_or_its_need(
            LocalDate born, boolean studying, WorkAbility ability, Counting counting) {
        PersonFacts child = child(born, studying, ability);

        assertEquals(counting, Counting.of(child, RULES));
        assertTrue(counting.isCounted());
    }

    @Test
    void a_child_in_prison_is_in_prison() {
        PersonFacts child = new PersonFacts(
                9, "child", Relation.CHILD, LocalDate.of(2010, 1, 1), living(Absence.PRISON, false), well());

        assertEquals(Counting.IN_PRISON, Counting.of(child, RULES));
    }
}
