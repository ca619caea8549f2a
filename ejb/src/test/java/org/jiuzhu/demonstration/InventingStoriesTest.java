package org.jiuzhu.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.area.CalendarDay.Kind;
import org.jiuzhu.area.WorkingDays;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.demonstration.Staff.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InventingStoriesTest {
    static final int CUT_OFF_DAY = 15;
    static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);
    static final LocalDate STANDARDS_CHANGE = LocalDate.of(2025, 7, 1);
    static final NavigableSet<LocalDate> TURNS = new TreeSet<>(Set.of(LocalDate.of(2022, 10, 20), STANDARDS_CHANGE));
    static final WorkingDays CALENDAR = calendar();

    /** Beginnings of months and years, feasts, weekends, nights; days whose calendar was not announced yet. */
    static Stream<LocalDateTime> moments() {
        return Stream.of(
                NOON,
                LocalDateTime.of(2026, 1, 5, 9, 0),
                LocalDateTime.of(2026, 2, 17, 12, 0),
                LocalDateTime.of(2026, 3, 31, 17, 30),
                LocalDateTime.of(2026, 10, 8, 8, 0),
                LocalDateTime.of(2025, 7, 2, 10, 0),
                LocalDateTime.of(2026, 11, 28, 0, 1),
                LocalDateTime.of(2027, 10, 7, 23, 59),
                LocalDateTime.of(2028, 2, 29, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void the_steps_of_a_story_follow_each_other_and_none_is_to_come(LocalDateTime now) {
        for (Story story : stories(now)) {
            for (int i = 1; i < story.moments().size(); i++) {
                assertTrue(
                        story.moments()
                                .get(i - 1)
                                .at()
                                .isBefore(story.moments().get(i).at()),
                        story::toString);
            }
            assertFalse(story.last().at().isAfter(now), story::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void officers_act_on_working_days_in_office_hours(LocalDateTime now) {
        for (Moment moment : acts(stories(now))) {
            assertTrue(CALENDAR.isWorkingDay(moment.day()), moment::toString);
            assertFalse(moment.at().toLocalTime().isBefore(LocalTime.of(8, 30)), moment::toString);
            assertFalse(moment.at().toLocalTime().isAfter(LocalTime.of(17, 0)), moment::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void a_notice_that_hangs_has_not_seen_its_last_day(LocalDateTime now) {
        List<LocalDate> ends = stories(now).stream()
                .filter(story -> story.ending() == Ending.ON_NOTICE)
                .map(story -> days(now).lastDayOfNotice(story.last().day()))
                .toList();

        assertTrue(ends.stream().noneMatch(day -> day.isBefore(now.toLocalDate())), ends::toString);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void a_notice_is_taken_down_on_the_day_after_its_last(LocalDateTime now) {
        for (Story story : stories(now)) {
            day(story, CaseStep.END_NOTICE)
                    .ifPresent(ended -> assertEquals(
                            days(now)
                                    .lastDayOfNotice(
                                            day(story, CaseStep.POST_NOTICE).orElseThrow())
                                    .plusDays(1),
                            ended));
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void every_list_of_the_past_months_has_somebody_on_it(LocalDateTime now) {
        YearMonth first = YearMonth.from(now).minusMonths(Stories.MONTHS_OF_LISTS);

        for (Unit unit : Unit.values()) {
            assertTrue(
                    stories(now).stream()
                            .filter(story -> story.unit() == unit)
                            .filter(story -> story.ending() == Ending.COMPLETED)
                            .anyMatch(story -> !firstListOf(story).isAfter(first)),
                    unit::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void what_is_proposed_is_decided_under_the_same_rules(LocalDateTime now) {
        for (Story story : stories(now)) {
            Set<LocalDate> rules = story.moments().stream()
                    .filter(moment -> Story.IS_RECKONED.contains(moment.step()))
                    .map(moment -> TURNS.floor(moment.day()))
                    .collect(Collectors.toSet());
            assertTrue(rules.size() <= 1, story::toString);
        }
    }

    @Test
    void every_ending_is_there_in_every_unit() {
        for (Unit unit : Unit.values()) {
            Set<Ending> endings = stories(NOON).stream()
                    .filter(story -> story.unit() == unit)
                    .map(Story::ending)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Ending.class)));

            assertEquals(EnumSet.allOf(Ending.class), endings);
        }
    }

    @Test
    void some_two_hundred_households_apply_and_some_through_their_village() {
        List<Story> stories = stories(NOON);

        assertTrue(Math.abs(stories.size() - 200) <= 10);
        assertTrue(stories.stream().anyMatch(Story::throughVillage));
        assertTrue(stories.stream()
                .allMatch(
                        story -> story.throughVillage() == !story.form().mandate.isEmpty()));
    }

    @Test
    void most_terms_run_yet_but_some_end_today_and_some_are_over() {
        Map<Integer, Integer> left = new HashMap<>();
        stories(NOON).stream()
                .filter(story -> !story.ending().isOver() && story.ending() != Ending.ON_NOTICE)
                .forEach(story -> left.merge(Integer.signum(left(story)), 1, Integer::sum));

        assertTrue(left.get(1) > 3 * left.get(-1));
        assertTrue(left.get(0) > 0);
    }

    @Test
    void the_same_moment_gives_the_same_stories() {
        assertEquals(told(stories(NOON)), told(stories(NOON)));
    }

    /** Working days until the term of the last step ends. */
    static int left(Story story) {
        LocalDate due = CALENDAR.after(story.last().day(), story.ending().term(story.unit().delegated));
        return CALENDAR.between(NOON.toLocalDate(), due);
    }

    static YearMonth firstListOf(Story story) {
        LocalDate decided = story.decided().toLocalDate();
        return YearMonth.from(decided).plusMonths(decided.getDayOfMonth() <= CUT_OFF_DAY ? 1 : 2);
    }

    static Optional<LocalDate> day(Story story, CaseStep step) {
        return story.moments().stream()
                .filter(moment -> moment.step() == step)
                .map(Moment::day)
                .findFirst();
    }

    static List<Moment> acts(List<Story> stories) {
        return stories.stream()
                .flatMap(story -> story.moments().stream())
                .filter(moment -> moment.step() != CaseStep.END_NOTICE)
                .toList();
    }

    static List<String> told(List<Story> stories) {
        return stories.stream()
                .map(story -> story.unit() + " " + story.moments()
                        + story.form().members.get(0).identityNumber)
                .toList();
    }

    static List<Story> stories(LocalDateTime now) {
        Stories invented = new Stories(days(now));
        List<Story> stories = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            stories.addAll(invented.of(unit, List.of(new Village(unit.code + "001"), new Village(unit.village))));
        }
        return stories;
    }

    static Days days(LocalDateTime now) {
        return new Days(now, CALENDAR, day -> 7, TURNS);
    }

    /** The feasts of 2025 and 2026 that bear on the moments above; later years are not announced. */
    static WorkingDays calendar() {
        Map<LocalDate, Kind> days = new HashMap<>();
        holidays(days, LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 8));
        holidays(days, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 3));
        holidays(days, LocalDate.of(2026, 2, 15), LocalDate.of(2026, 2, 23));
        holidays(days, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7));
        days.put(LocalDate.of(2026, 1, 4), Kind.MAKEUP_WORKDAY);
        days.put(LocalDate.of(2026, 2, 14), Kind.MAKEUP_WORKDAY);
        return WorkingDays.of(days);
    }

    static void holidays(Map<LocalDate, Kind> days, LocalDate first, LocalDate last) {
        first.datesUntil(last.plusDays(1)).forEach(day -> days.put(day, Kind.HOLIDAY));
    }

    static final class Village extends AdministrativeArea {
        private final String code;

        Village(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String name() {
            return "示例村";
        }
    }
}
