package org.jiuzhu.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.casework.CaseFixtures.Standing;
import org.jiuzhu.casework.Decision.Outcome;
import org.jiuzhu.casework.Decision.Signature;
import org.jiuzhu.rules.Assessment;
import org.jiuzhu.rules.Assessment.Line;
import org.jiuzhu.shared.Fen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidingACaseTest {
    static final Assessment RECKONED = new Assessment(
            true,
            3,
            Fen.ofYuan(555),
            List.of(new Line("persons", "3", "4 − 1", "art7"), new Line("income-year", "14400.00", "", "art13")));

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

        assertEquals(RECKONED.lines(), Explanation.lines(decision.explanation()));
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
