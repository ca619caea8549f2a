package org.jiuzhu.steering;

import static org.jiuzhu.steering.SteeringFixtures.MEETING;
import static org.jiuzhu.steering.SteeringFixtures.POLICY;
import static org.jiuzhu.steering.SteeringFixtures.SUPERVISOR;
import static org.jiuzhu.steering.SteeringFixtures.TOWNSHIP;
import static org.jiuzhu.steering.SteeringFixtures.resolution;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;

class CarryingOutAResolutionTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);

    private final GroupResolution resolution = new GroupResolution(1, 1, resolution(ResolutionOwner.TOWNSHIP), POLICY);

    @Test
    void it_is_reported_by_one_hand_and_confirmed_by_another() {
        resolution.report("已配齐", TOWNSHIP);

        assertEquals(
                "steering.second-hand",
                assertThrows(Refusal.class, () -> resolution.confirm("", TOWNSHIP))
                        .reason());
        resolution.confirm("属实", SUPERVISOR);
        assertEquals(ResolutionState.CONFIRMED, resolution.state());
    }

    @Test
    void what_is_not_reported_is_not_confirmed_or_sent_back() {
        assertThrows(Refusal.class, () -> resolution.confirm("", SUPERVISOR));
        assertThrows(Refusal.class, () -> resolution.sendBack("没有", SUPERVISOR));
        assertEquals(1, resolution.steps().size());
    }

    @Test
    void what_was_sent_back_is_open_again_and_every_deed_stands_in_its_course() {
        resolution.report("已配齐", TOWNSHIP);
        resolution.sendBack("少一人", SUPERVISOR);
        resolution.postpone(DUE.plusDays(20), "等待招录", SUPERVISOR);

        assertEquals(ResolutionState.OPEN, resolution.state());
        assertEquals(DUE.plusDays(20), resolution.dueOn());
        assertEquals(
                "[PASS, REPORT, SEND_BACK, POSTPONE]",
                resolution.steps().stream().map(ResolutionStep::act).toList().toString());
    }

    @Test
    void its_day_is_over_on_the_day_after_unless_it_was_reported() {
        assertFalse(row(ResolutionState.OPEN).isLate(DUE));
        assertTrue(row(ResolutionState.OPEN).isLate(DUE.plusDays(1)));
        assertFalse(row(ResolutionState.REPORTED).isLate(DUE.plusDays(1)));
        assertTrue(row(ResolutionState.OPEN).isSoon(DUE.minusDays(7)));
        assertFalse(row(ResolutionState.OPEN).isSoon(DUE.minusDays(8)));
    }

    private static ResolutionRow row(ResolutionState state) {
        return new ResolutionRow(1, 1, "1号", MEETING, 1, "", ResolutionOwner.BUREAU, null, null, null, DUE, DUE, state);
    }

    @Test
    void each_body_reports_for_itself_and_the_office_for_those_without_officers() {
        assertTrue(ResolutionOwner.TOWNSHIP.isReportedBy(holding(Role.TOWNSHIP_HEAD)));
        assertFalse(ResolutionOwner.TOWNSHIP.isReportedBy(holding(Role.BUREAU_POLICY)));
        assertTrue(ResolutionOwner.FINANCE.isReportedBy(holding(Role.FINANCE)));
        assertTrue(ResolutionOwner.OTHER_BODY.isReportedBy(holding(Role.BUREAU_POLICY)));
        assertFalse(ResolutionOwner.OTHER_BODY.isReportedBy(holding(Role.BUREAU_SUPERVISOR)));
    }

    private static Officer holding(Role role) {
        return new Officer("x", "x", "x", "230382", EnumSet.of(role));
    }

    @Test
    void its_owner_and_day_are_asked_for() {
        ResolutionForm township = resolution(ResolutionOwner.TOWNSHIP);
        township.townshipCode = null;
        township.dueOn = MEETING.minusDays(1);
        ResolutionForm other = resolution(ResolutionOwner.OTHER_BODY);
        other.ownerBody = " ";

        assertEquals(Set.of("townshipCode", "dueOn"), fields(township));
        assertEquals(Set.of("ownerBody"), fields(other));
    }

    private static Set<String> fields(ResolutionForm form) {
        FormRefusal refusal = assertThrows(FormRefusal.class, () -> form.check(MEETING));
        return refusal.faults().stream().map(fault -> fault.field()).collect(java.util.stream.Collectors.toSet());
    }
}
