package org.jiuzhu.steering;

import static org.jiuzhu.steering.SteeringFixtures.POLICY;
import static org.jiuzhu.steering.SteeringFixtures.SUPERVISOR;
import static org.jiuzhu.steering.SteeringFixtures.meeting;
import static org.jiuzhu.steering.SteeringFixtures.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldingAMeetingTest {
    private final GroupMeeting meeting = meeting();

    @ParameterizedTest
    @CsvSource({
        "11, 5, 50, 6, false",
        "11, 6, 50, 6, true",
        "10, 5, 50, 5, true",
        "11, 7, 67, 8, false",
        "11, 8, 67, 8, true",
        "11, 0, 0, 0, true"
    })
    void a_share_of_the_members_is_rounded_up(int members, int present, int percent, int needed, boolean reached) {
        Quorum quorum = new Quorum(members, present, percent);

        assertEquals(needed, quorum.needed());
        assertEquals(reached, quorum.isReached());
    }

    @Test
    void who_sends_somebody_counts_and_who_is_excused_does_not() {
        MinutesForm form = minutes(1, 2);
        form.seats.get(1).attendance = Attendance.DEPUTED;
        form.seats.get(1).substitute = "副局长";
        form.seats.get(2).attendance = Attendance.EXCUSED;

        form.check();
        meeting.minute(form, 50, POLICY);

        assertEquals(new Quorum(3, 2, 50), meeting.quorum());
    }

    @Test
    void a_substitute_is_named_where_somebody_was_sent_and_nowhere_else() {
        MinutesForm form = minutes(2, 0);
        form.seats.get(0).attendance = Attendance.DEPUTED;
        form.seats.get(1).substitute = "副局长";

        FormRefusal refusal = assertThrows(FormRefusal.class, form::check);

        assertEquals(
                "[seats[0].substitute, seats[1].substitute]",
                refusal.faults().stream().map(fault -> fault.field()).toList().toString());
    }

    @Test
    void without_enough_members_nothing_is_resolved_or_published() {
        meeting.minute(minutes(5, 6), 50, POLICY);

        assertEquals(
                "steering.no-quorum",
                assertThrows(Refusal.class, meeting::requireQuorum).reason());
        assertEquals(
                "steering.no-quorum",
                assertThrows(Refusal.class, () -> meeting.publish("1号", SUPERVISOR))
                        .reason());
    }

    @Test
    void the_hand_that_wrote_the_minutes_does_not_publish_them() {
        meeting.minute(minutes(6, 5), 50, POLICY);

        Refusal refusal = assertThrows(Refusal.class, () -> meeting.publish("1号", POLICY));

        assertEquals("steering.second-hand", refusal.reason());
        assertEquals(MeetingState.HELD, meeting.state());
    }

    @Test
    void what_is_published_is_not_minuted_or_called_again() {
        meeting.minute(minutes(6, 5), 50, POLICY);
        meeting.publish(" 1号 ", SUPERVISOR);

        assertEquals("1号", meeting.number());
        assertTrue(assertThrows(Refusal.class, () -> meeting.minute(minutes(7, 4), 50, POLICY))
                .reason()
                .equals("steering.meeting-state"));
        assertThrows(Refusal.class, () -> meeting.call(new MeetingForm(), POLICY));
    }
}
