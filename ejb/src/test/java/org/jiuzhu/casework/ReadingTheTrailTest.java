package org.jiuzhu.casework;

import static org.jiuzhu.casework.CaseFixtures.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.casework.CaseFixtures.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTheTrailTest {
    final List<TrailEntry> trail = new ArrayList<>(Standing.GRANTED.make().trail());

    @Test
    void untouched_every_line_follows_the_one_before() {
        assertTrue(isWhole());
        assertEquals(
                IntStream.rangeClosed(1, trail.size()).boxed().toList(),
                trail.stream().map(TrailEntry::sequence).toList());
    }

    static Stream<Arguments> whatSomebodyMightChange() {
        return Stream.of(
                Arguments.of("remark", "something else"),
                Arguments.of("officerLogin", "another"),
                Arguments.of("officerName", "another"),
                Arguments.of("at", NOON.plusSeconds(1)),
                Arguments.of("step", CaseStep.WITHDRAW),
                Arguments.of("from", CaseState.SUBMITTED),
                Arguments.of("to", CaseState.REFUSED),
                Arguments.of("sequence", 99),
                Arguments.of("previousHash", TrailEntry.BEGINNING),
                Arguments.of("hash", "f".repeat(64)));
    }

    @ParameterizedTest
    @MethodSource("whatSomebodyMightChange")
    void a_line_that_was_changed_is_seen(String field, Object value) throws ReflectiveOperationException {
        Field tampered = TrailEntry.class.getDeclaredField(field);
        tampered.setAccessible(true);
        tampered.set(trail.get(3), value);

        assertFalse(isWhole());
    }

    @Test
    void a_line_that_was_taken_out_is_seen() {
        trail.remove(3);

        assertFalse(isWhole());
    }

    @Test
    void the_first_line_taken_out_is_seen() {
        trail.remove(0);

        assertFalse(isWhole());
    }

    @Test
    void lines_that_changed_places_are_seen() {
        Collections.swap(trail, 3, 4);

        assertFalse(isWhole());
    }

    @Test
    void a_line_of_another_case_is_seen() {
        AssistanceCase other = CaseFixtures.aCaseOf(org.jiuzhu.household.HouseholdFixtures.aDeclarationOf("Wang"));
        trail.set(0, otherwiseNumbered(other));

        assertFalse(isWhole());
    }

    private static TrailEntry otherwiseNumbered(AssistanceCase other) {
        other.take(CaseStep.ACCEPT, CaseFixtures.CLERK, NOON, "");
        return other.trail().get(1);
    }

    private boolean isWhole() {
        return IntStream.range(0, trail.size()).allMatch(i -> trail.get(i).follows(i == 0 ? null : trail.get(i - 1)));
    }
}
