package org.jiuzhu.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.assessment.Assessment.Line;
import org.jiuzhu.assessment.Assessment.Recognition;
import org.jiuzhu.assessment.Explanation;
import org.jiuzhu.assessment.Facts;
import org.jiuzhu.assessment.Facts.Applying;
import org.jiuzhu.assessment.FamilyFacts;
import org.jiuzhu.casework.CaseFixtures.Standing;
import org.jiuzhu.casework.Decision.Outcome;
import org.jiuzhu.casework.Decision.Signature;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.shared.Fen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidingACaseTest {
    static final Assessment RESULT = new Assessment(
            true,
            Recognition.DIBAO,
            List.of(1L, 2L, 3L),
            Fen.ofYuan(555),
            List.of(
                    new Line("persons", "", "3", "", "", "DB-2021/7"),
                    new Line("standard", "", "585.00", "", "document@2025-07-01?", "ORD-649/10")));
    private static final RuleSheet RULES =
            new RuleSheet(RuleVersion.DB_2021_2022, LocalDate.of(2026, 11, 23), Map.of(), Map.of());
    static final Assessed RECKONED = new Assessed(
            new Facts(
                    new FamilyFacts(List.of(), List.of(), List.of(), List.of()),
                    Registration.RURAL,
                    new Applying(1, false),
                    null,
                    null),
            RULES,
            RESULT);

    /** Decision 32. */
    @ParameterizedTest
    @CsvSource({"2026-11-01T09:00:00, 2026-12", "2026-11-30T17:00:00, 2026-12", "2026-12-31T17:00:00, 2027-01"})
    void a_grant_entitles_from_the_month_after_it(LocalDateTime at, YearMonth first) {
        Decision decision = decided(Outcome.GRANTED, at);

        assertEquals(first, decision.firstEntitled());
        assertEquals(Fen.ofYuan(555), decision.monthly());
        assertEquals(3, decision.persons());
    }

    @Test
    void a_refusal_entitles_to_nothing_whatever_was_reckoned() {
        Decision decision = decided(Outcome.REFUSED, CaseFixtures.NOON);

        assertNull(decision.firstEntitled());
        assertEquals(Fen.ZERO, decision.monthly());
    }

    @Test
    void the_reckoning_is_kept_and_read_back_as_it_was() {
        Decision decision = decided(Outcome.GRANTED, CaseFixtures.NOON);

        assertEquals(RESULT.lines(), Explanation.lines(decision.explanation()));
    }

    @Test
    void a_reckoning_of_the_oldest_decisions_can_still_be_read() {
        assertEquals(
                List.of(
                        new Line("persons", "", "3", "4 − 1", "", "art7"),
                        new Line("gap", "", "555.00", "", "", "art23")),
                Explanation.lines("persons\t3\t4 − 1\tart7\ngap\t555.00\t\tart23"));
    }

    private static Decision decided(Outcome outcome, LocalDateTime at) {
        return new Decision(
                Standing.GRANT_BEFORE_TOWNSHIP.make(),
                outcome,
                new Signature("number", "approver", at, "bureau", 1L, "seal"),
                RECKONED,
                null);
    }
}
