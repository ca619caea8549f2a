package org.jiuzhu.household;

import static org.jiuzhu.household.HouseholdFixtures.TODAY;
import static org.jiuzhu.household.HouseholdFixtures.aDeclarationOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jiuzhu.household.Declaration.Settled;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;

class DeclaringFiguresTest {
    final Declaration declaration = aDeclarationOf("Li");
    final IncomeItem income = declaration.incomes().get(0);

    @Test
    void it_covers_the_twelve_months_before_the_application() {
        assertEquals(TODAY, declaration.declaredOn());
        assertEquals(YearMonth.of(2025, 11), declaration.windowFrom());
        assertEquals(YearMonth.of(2026, 10), declaration.windowTo());
    }

    @Test
    void the_newest_word_on_a_figure_counts() {
        assertEquals(Fen.ofYuan(14400), income.current());

        declaration.check(Map.of(income.key(), Fen.ofYuan(15000)));
        assertEquals(Fen.ofYuan(15000), income.current());
        assertTrue(income.isDiscrepant());

        declaration.settle(List.of(new Settled(income.key(), Fen.ofYuan(14800), "payroll of October")));
        assertEquals(Fen.ofYuan(14800), income.current());
        assertEquals("payroll of October", income.reason());
    }

    @Test
    void a_figure_that_differs_from_what_was_declared_or_found_needs_a_reason() {
        List<Settled> silent = List.of(new Settled(income.key(), Fen.ofYuan(1), " "));

        Refusal refusal = assertThrows(Refusal.class, () -> declaration.settle(silent));

        assertEquals("declared.reason-missing", refusal.reason());
        assertNull(income.used());
    }

    @Test
    void what_was_found_needs_a_reason_too_before_it_is_used() {
        declaration.check(Map.of(income.key(), Fen.ofYuan(15000)));

        assertThrows(Refusal.class, () -> declaration.settle(List.of()));
    }

    @Test
    void as_declared_it_needs_none() {
        declaration.settle(List.of());

        assertEquals(Fen.ofYuan(14400), income.used());
        assertFalse(income.isDiscrepant());
    }

    @Test
    void a_new_round_begins_with_what_was_declared() {
        declaration.check(Map.of(income.key(), Fen.ofYuan(15000)));
        declaration.settle(List.of(new Settled(income.key(), Fen.ofYuan(15000), "data")));

        declaration.reopen();

        assertEquals(Fen.ofYuan(14400), income.current());
        assertNull(income.checked());
        assertEquals("", income.reason());
    }
}
