package org.jiuzhu.rules;

import static org.jiuzhu.rules.RuleFixtures.LI;
import static org.jiuzhu.rules.RuleFixtures.NEXT_JULY;
import static org.jiuzhu.rules.RuleFixtures.NOON;
import static org.jiuzhu.rules.RuleFixtures.WANG;
import static org.jiuzhu.rules.RuleFixtures.urban;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DecidingAProposalTest {
    private final RuleChange change = new RuleChange(urban(82_000, NEXT_JULY), LI, NOON);

    @Test
    void it_says_what_was_typed() {
        assertEquals(urban(82_000, NEXT_JULY), change.text());
    }

    @Test
    void another_officer_signs_it() {
        change.sign(WANG, NOON.plusHours(1), "同意");

        assertEquals(RuleChangeState.SIGNED, change.state());
        assertEquals(WANG, change.decidedBy());
        assertEquals(NOON.plusHours(1), change.decidedAt());
        assertEquals("同意", change.remark());
    }

    @Test
    void whoever_proposed_it_neither_signs_nor_rejects_it() {
        assertRefused("rules.change-own", () -> change.sign(LI, NOON, ""));
        assertRefused("rules.change-own", () -> change.reject(LI, NOON, "错"));

        assertEquals(RuleChangeState.PROPOSED, change.state());
    }

    @Test
    void whoever_proposed_it_takes_it_back() {
        change.withdraw(LI, NOON);

        assertEquals(RuleChangeState.WITHDRAWN, change.state());
    }

    @Test
    void nobody_else_takes_it_back() {
        assertRefused("rules.change-not-yours", () -> change.withdraw(WANG, NOON));
    }

    @Test
    void it_is_decided_once() {
        change.reject(WANG, NOON, "文号不对");

        assertFalse(change.isOpen());
        assertRefused("rules.change-decided", () -> change.sign(WANG, NOON, ""));
        assertRefused("rules.change-decided", () -> change.withdraw(LI, NOON));
    }

    @Test
    void the_row_carries_both_hands_and_the_moment_of_the_signature() {
        change.sign(WANG, NOON, "");

        RuleRow row = new Standard(change, 1).row();

        assertEquals(new RuleRow.Hands(NOON, LI, WANG), row.hands());
        assertEquals(urban(82_000, NEXT_JULY).value(), row.value());
        assertEquals(NEXT_JULY, row.from());
        assertEquals("密民发〔2026〕12号", row.document());
    }

    private static void assertRefused(String reason, Executable act) {
        assertEquals(reason, assertThrows(Refusal.class, act).reason());
    }
}
