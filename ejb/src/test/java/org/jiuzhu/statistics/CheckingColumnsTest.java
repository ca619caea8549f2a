package org.jiuzhu.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.shared.Fen;
import org.junit.jupiter.api.Test;

/** A table whose columns are held against each other, the lists and the month before. */
class CheckingColumnsTest {
    private final Map<Figure, Long> village = new EnumMap<>(Map.of(
            Figure.HOUSEHOLDS, 2L,
            Figure.PERSONS, 5L,
            Figure.ABLE, 3L,
            Figure.LOST_ABILITY, 2L,
            Figure.ELDERS, 1L,
            Figure.ADULTS, 4L,
            Figure.ILLNESS, 5L,
            Figure.DISABILITY, 2L));

    @Test
    void what_adds_up_is_met_in_every_check() {
        village.put(Figure.BASE, 90_000L);
        village.put(Figure.BACK_PAY, 10_000L);
        village.put(Figure.KEPT_BACK, 3_000L);
        village.put(Figure.SPENDING, 97_000L);
        village.put(Figure.PAID, 100_000L);

        List<CheckResult> results = ColumnChecks.of(totals(), Optional.empty(), Optional.of(97_000L));

        assertTrue(results.stream().allMatch(CheckResult::met), results.toString());
    }

    @Test
    void a_person_without_a_class_of_ability_is_seen() {
        village.put(Figure.ABLE, 2L);

        assertFalse(result(ColumnCheck.ABILITY).met());
    }

    @Test
    void a_person_without_any_cause_is_seen_and_one_with_several_is_not() {
        assertTrue(result(ColumnCheck.CAUSES).met());

        village.put(Figure.ILLNESS, 2L);

        assertFalse(result(ColumnCheck.CAUSES).met());
    }

    @Test
    void more_paid_than_was_given_out_is_seen() {
        village.put(Figure.PAID, 1L);

        assertFalse(result(ColumnCheck.PAID).met());
    }

    @Test
    void a_list_of_another_sum_is_seen() {
        CheckResult lists = find(ColumnChecks.of(totals(), Optional.empty(), Optional.of(1L)), ColumnCheck.LISTS);

        assertFalse(lists.met());
        assertTrue(lists.isMoney());
    }

    @Test
    void households_are_those_of_the_month_before_and_who_came_and_went() {
        Totals before = Totals.of(Map.of(Figure.HOUSEHOLDS, 3L), 0);
        village.put(Figure.CAME_HOUSEHOLDS, 1L);
        village.put(Figure.WENT_HOUSEHOLDS, 2L);

        assertTrue(carried(before).met());

        village.put(Figure.WENT_HOUSEHOLDS, 1L);

        assertEquals(new CheckResult(ColumnCheck.CARRIED, 2, 3, false), carried(before));
    }

    @Test
    void nobody_costs_nothing_and_half_a_fen_is_rounded_up() {
        assertEquals(Fen.ZERO, Totals.none().perPerson());

        assertEquals(Fen.of(34), Totals.of(Map.of(Figure.SPENDING, 67L), 2).perPerson());
        assertEquals(Fen.of(33), Totals.of(Map.of(Figure.SPENDING, 100L), 3).perPerson());
    }

    @Test
    void a_place_is_the_sum_of_its_parts() {
        Totals both = Totals.sum(List.of(totals(), totals()));

        assertEquals(10, both.get(Figure.PERSONS));
        assertEquals(0, both.get(Figure.DISASTER));
        assertTrue(Totals.none().isNothing());
    }

    private CheckResult carried(Totals before) {
        return find(ColumnChecks.of(totals(), Optional.of(before), Optional.empty()), ColumnCheck.CARRIED);
    }

    private CheckResult result(ColumnCheck check) {
        return find(ColumnChecks.of(totals(), Optional.empty(), Optional.empty()), check);
    }

    private static CheckResult find(List<CheckResult> results, ColumnCheck check) {
        return results.stream().filter(one -> one.check() == check).findFirst().orElseThrow();
    }

    private Totals totals() {
        return Totals.of(village, 5);
    }
}
