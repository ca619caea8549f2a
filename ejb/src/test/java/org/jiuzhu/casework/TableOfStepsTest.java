package org.jiuzhu.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.access.Role;
import org.jiuzhu.casework.CaseFixtures.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableOfStepsTest {

    @Test
    void every_state_is_reached_from_the_application() {
        assertEquals(EnumSet.allOf(CaseState.class), reachedFrom(CaseState.SUBMITTED));
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void from_every_state_there_is_a_way_to_an_end(CaseState state) {
        assertTrue(reachedFrom(state).contains(CaseState.COMPLETED) || state.isEnded());
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"COMPLETED", "WITHDRAWN", "TERMINATED"})
    void an_end_is_an_end(CaseState state) {
        assertTrue(state.isEnded());
        assertEquals(EnumSet.of(state), reachedFrom(state));
    }

    @Test
    void a_household_waits_until_it_is_decided() {
        assertEquals(
                EnumSet.of(
                        CaseState.SUBMITTED,
                        CaseState.SUPPLEMENT,
                        CaseState.ENQUIRY,
                        CaseState.EMERGENCY,
                        CaseState.PAID_FIRST,
                        CaseState.REVIEWED,
                        CaseState.ON_NOTICE,
                        CaseState.OBJECTED,
                        CaseState.AWAITING_DECISION),
                Arrays.stream(CaseState.values())
                        .filter(CaseState::isOpen)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseState.class))));
    }

    @ParameterizedTest
    @EnumSource(CaseStep.class)
    void a_step_leads_from_somewhere_to_somewhere(CaseStep step) {
        assertEquals(step == CaseStep.SUBMIT, step.from().isEmpty());
        assertEquals(
                Set.of(CaseStep.MOVE_TO_BUREAU, CaseStep.EXTEND, CaseStep.FILE_KIN, CaseStep.SIGN_AUTHORISATION)
                        .contains(step),
                step.target() == null);
        assertTrue(step.from().stream().noneMatch(CaseState::isEnded));
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void wherever_a_case_stands_somebody_has_it_on_the_desk_until_it_ends(Standing standing) {
        AssistanceCase aCase = standing.make();

        Set<Duty> arising = Arrays.stream(Duty.values())
                .filter(duty -> duty.arisesFrom(aCase))
                .collect(Collectors.toSet());

        assertEquals(aCase.state().isEnded(), arising.isEmpty());
    }

    /** But while a notice hangs: then the calendar acts, and the clerk watches. */
    @ParameterizedTest
    @EnumSource(Duty.class)
    void whoever_has_a_duty_has_a_step_to_take(Duty duty) {
        Set<Role> acting = Arrays.stream(CaseStep.values())
                .flatMap(step -> step.roles().stream())
                .collect(Collectors.toSet());

        assertTrue(acting.contains(duty.role()));
        assertFalse(duty.hasTerm() && duty.waitingFor() == Duty.WaitingFor.APPLICANT);
    }

    private static Set<CaseState> reachedFrom(CaseState start) {
        Set<CaseState> reached = EnumSet.of(start);
        boolean more = true;
        while (more) {
            more = false;
            for (CaseStep step : CaseStep.values()) {
                boolean leads = step.target() != null && step.from().stream().anyMatch(reached::contains);
                more |= leads && reached.add(step.target());
            }
        }
        return reached;
    }
}
