package org.jiuzhu.rules;

import static org.jiuzhu.rules.RuleFixtures.LAST_JULY;
import static org.jiuzhu.rules.RuleFixtures.NEXT_JULY;
import static org.jiuzhu.rules.RuleFixtures.TODAY;
import static org.jiuzhu.rules.RuleFixtures.URBAN;
import static org.jiuzhu.rules.RuleFixtures.before;
import static org.jiuzhu.rules.RuleFixtures.inForce;
import static org.jiuzhu.rules.RuleFixtures.row;
import static org.jiuzhu.rules.RuleFixtures.urban;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.shared.FormRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingAgainstAProposalTest {
    private final List<RuleRow> rows = List.of(inForce(), before());

    @ParameterizedTest
    @CsvSource({"2026-11-23", "2026-11-24", "2027-07-01", "2031-11-23"})
    void from_today_on_a_new_value_may_begin(LocalDate from) {
        check(urban(82_000, from)).refuse();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, rules.day-past", "2024-07-02, rules.day-past", "2031-11-24, rules.day-far"})
    void no_past_day_changes_and_none_that_is_far_off(LocalDate from, String reason) {
        assertEquals("from " + reason, against(urban(82_000, from)));
    }

    @Test
    void a_past_row_is_not_given_another_value() {
        assertEquals("from rules.day-past", against(urban(82_000, LAST_JULY)));
    }

    @Test
    void a_value_that_holds_already_changes_nothing() {
        assertEquals("yuan rules.same-value", against(urban(78_000, NEXT_JULY)));
    }

    @Test
    void a_year_that_comes_to_the_same_changes_nothing_either() {
        RuleChangeText yearly = new RuleChangeText(URBAN, RuleValue.fen(936_000, 12), NEXT_JULY, "文", true, "因");

        assertEquals("yuan rules.same-value", against(yearly));
    }

    @Test
    void a_year_taken_for_a_month_is_noticed() {
        assertEquals("yuan rules.leap", against(urban(984_000, NEXT_JULY)));
    }

    @Test
    void a_standard_may_fall() {
        check(urban(70_000, NEXT_JULY)).refuse();
    }

    @Test
    void a_day_has_one_value() {
        List<RuleRow> signed = List.of(row(URBAN, RuleValue.fen(80_000, 1), NEXT_JULY, true), inForce());
        FormRefusal refusal = refusal(new RuleChangeCheck(urban(82_000, NEXT_JULY), signed, TODAY));

        assertEquals("rules.day-taken", refusal.faults().get(0).reason());
        assertEquals(List.of(NEXT_JULY, "文件 2027"), refusal.faults().get(0).details());
    }

    @Test
    void what_is_not_confirmed_may_be_confirmed_at_its_own_past_day() {
        RuleChangeCheck check = check(urban(78_000, LAST_JULY));

        check.refuse();

        assertTrue(check.isConfirming());
    }

    @Test
    void a_confirmation_says_that_it_is_one() {
        RuleChangeText silent = new RuleChangeText(URBAN, RuleValue.fen(78_000, 1), LAST_JULY, "文", false, "因");

        assertEquals("confirmed rules.confirms-nothing", against(silent));
    }

    @Test
    void what_is_confirmed_is_not_confirmed_again() {
        assertEquals("from rules.already-confirmed", against(urban(71_000, LocalDate.of(2024, 7, 1))));
    }

    @Test
    void a_new_value_is_no_confirmation() {
        assertFalse(check(urban(82_000, NEXT_JULY)).isConfirming());
    }

    @Test
    void the_first_row_of_a_rule_has_nothing_against_it() {
        new RuleChangeCheck(urban(82_000, NEXT_JULY), List.of(), TODAY).refuse();
    }

    @Test
    void a_figure_that_stays_is_told_at_its_own_field() {
        RuleKey key = RuleKey.of(Parameter.TEKUN_BY_TIERS);
        RuleValue yes = RuleValue.number(java.math.BigDecimal.ONE);
        RuleChangeText text = new RuleChangeText(key, yes, NEXT_JULY, "文", true, "因");
        List<RuleRow> stands = List.of(row(key, yes, LAST_JULY, true));

        FormRefusal refusal = refusal(new RuleChangeCheck(text, stands, TODAY));

        assertEquals("yes", refusal.faults().get(0).field());
    }

    @Test
    void a_limit_of_as_many_days_of_another_kind_is_another_limit() {
        RuleKey key = RuleKey.of(RuleVersion.DB_2021_2022, "DECIDE", Route.ONE_LEVEL);
        RuleChangeText text = new RuleChangeText(key, RuleValue.limit(3, Deadline.Unit.CD), NEXT_JULY, "文", true, "因");
        List<RuleRow> stands = List.of(row(key, RuleValue.limit(3, Deadline.Unit.WD), LAST_JULY, true));

        new RuleChangeCheck(text, stands, TODAY).refuse();
    }

    private RuleChangeCheck check(RuleChangeText text) {
        return new RuleChangeCheck(text, rows, TODAY);
    }

    private String against(RuleChangeText text) {
        return refusal(check(text)).faults().stream()
                .map(fault -> fault.field() + " " + fault.reason())
                .reduce("", String::concat);
    }

    private static FormRefusal refusal(RuleChangeCheck check) {
        return assertThrows(FormRefusal.class, check::refuse);
    }
}
