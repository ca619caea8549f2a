package org.jiuzhu.rating;

import static org.junit.jupiter.api.Assertions.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jiuzhu.area.CalendarDay;
import org.jiuzhu.area.WorkingDays;
import org.jiuzhu.rating.QualityRange.Span;
import org.jiuzhu.rating.WorkingOrdinals.Numbered;
import org.junit.jupiter.api.Test;

class CountingServiceTest {
    private final QualityCell cell = new QualityCell();

    @Test
    void nothing_decided_has_no_average_and_no_share() {
        assertNull(cell.handling().averageTenths());
        assertNull(cell.handling().ninetieth());
        assertNull(cell.handling().inTimePermille());
        assertNull(cell.ratings().satisfiedPermille());
        assertNull(cell.ratings().fedBackPermille());
    }

    @Test
    void the_average_is_in_tenths_of_a_day_half_up() {
        cell.decide(3, 1, 1, 1);
        cell.decide(4, 1, 1, 1);
        cell.decide(4, 2, 2, 2);

        assertEquals(38, cell.handling().averageTenths());
    }

    @Test
    void nine_of_ten_decisions_were_made_within_the_ninetieth() {
        cell.decide(5, 9, 9, 9);
        cell.decide(40, 1, 1, 0);
        assertEquals(5, cell.handling().ninetieth());

        cell.decide(40, 1, 1, 0);
        assertEquals(40, cell.handling().ninetieth());
    }

    @Test
    void one_late_among_many_is_never_all_in_time() {
        cell.decide(5, 9999, 9999, 9999);
        cell.decide(40, 1, 1, 0);

        assertEquals(999, cell.handling().inTimePermille());
        assertEquals(1, cell.handling().late());
    }

    @Test
    void a_case_without_a_term_is_neither_in_time_nor_late() {
        cell.decide(1, 1, 0, 0);

        assertEquals(1, cell.handling().decided());
        assertNull(cell.handling().inTimePermille());
        assertEquals(0, cell.handling().late());
    }

    @Test
    void fairly_satisfied_counts_as_satisfied() {
        cell.rate(RatingGrade.VERY_SATISFIED, 1);
        cell.rate(RatingGrade.FAIRLY_SATISFIED, 1);
        cell.rate(RatingGrade.VERY_DISSATISFIED, 1);

        assertEquals(666, cell.ratings().satisfiedPermille());
        assertEquals(3, cell.ratings().rated());
    }

    @Test
    void two_cells_together_are_counted_as_one() {
        QualityCell other = new QualityCell();
        cell.decide(5, 9, 9, 9);
        other.decide(40, 2, 2, 1);
        other.rate(RatingGrade.DISSATISFIED, 2);
        other.bad(2, 1);
        other.object(3, 1);
        other.overdue(4);
        other.accept(7);

        cell.add(other);

        assertEquals(new HandlingFigures(7, 11, 11, 10, 114, 40, 4), cell.handling());
        assertEquals(new RatingFigures(0, 0, 0, 2, 0, 2, 1), cell.ratings());
        assertEquals(new ObjectionFigures(3, 1), cell.objections());
    }

    @Test
    void days_that_are_not_kept_are_asked_together_where_they_follow_each_other() {
        QualityRange range = new QualityRange(YearMonth.of(2026, 1), YearMonth.of(2026, 6), "");
        Map<YearMonth, LocalDate> kept = Map.of(
                YearMonth.of(2026, 2), LocalDate.of(2026, 2, 28),
                YearMonth.of(2026, 3), LocalDate.of(2026, 3, 31));

        assertEquals(
                List.of(
                        new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
                        new Span(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1))),
                range.without(kept));
    }

    @Test
    void of_the_running_month_the_days_since_it_was_counted_are_asked() {
        QualityRange range = new QualityRange(YearMonth.of(2026, 10), YearMonth.of(2026, 11), "");
        Map<YearMonth, LocalDate> kept = Map.of(
                YearMonth.of(2026, 10), LocalDate.of(2026, 10, 31),
                YearMonth.of(2026, 11), LocalDate.of(2026, 11, 29));

        assertEquals(List.of(new Span(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1))), range.without(kept));
    }

    @Test
    void where_all_days_are_kept_none_is_asked() {
        QualityRange range = new QualityRange(YearMonth.of(2026, 10), YearMonth.of(2026, 10), "");

        assertEquals(List.of(), range.without(Map.of(YearMonth.of(2026, 10), LocalDate.of(2026, 10, 31))));
    }

    @Test
    void a_range_that_ends_before_it_begins_is_its_first_month_and_one_that_is_too_long_is_cut() {
        YearMonth first = YearMonth.of(2026, 5);

        assertEquals(first, new QualityRange(first, first.minusMonths(1), "").to());
        assertEquals(first.plusMonths(59), new QualityRange(first, first.plusYears(50), "").to());
    }

    @Test
    void the_difference_of_two_ordinals_is_the_number_of_working_days_between() {
        WorkingDays days = WorkingDays.of(Map.of(
                LocalDate.of(2026, 10, 1), CalendarDay.Kind.HOLIDAY,
                LocalDate.of(2026, 10, 2), CalendarDay.Kind.HOLIDAY,
                LocalDate.of(2026, 10, 10), CalendarDay.Kind.MAKEUP_WORKDAY));
        Map<LocalDate, Integer> ordinals = WorkingOrdinals.numbered(days, LocalDate.of(2027, 12, 31)).stream()
                .collect(Collectors.toMap(Numbered::day, Numbered::ordinal));
        Random chance = new Random(20261130);
        for (int i = 0; i < 500; i++) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(400));
            LocalDate to = from.plusDays(chance.nextInt(90));

            assertEquals(days.between(from, to), ordinals.get(to) - ordinals.get(from), from + " " + to);
        }
    }
}
