package org.jiuzhu.steering;

import static org.jiuzhu.steering.SteeringFixtures.POLICY;
import static org.jiuzhu.steering.SteeringFixtures.TODAY;
import static org.jiuzhu.steering.SteeringFixtures.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;

class SittingInTheGroupTest {
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private final GroupMember member = new GroupMember(member(GroupCapacity.MEMBER), null, POLICY);

    @Test
    void somebody_sits_from_the_first_day_to_the_last_both_counted() {
        member.leave(LAST, "调离", POLICY, "last");

        assertFalse(member.isSeated(LocalDate.of(2026, 2, 28)));
        assertTrue(member.isSeated(LocalDate.of(2026, 3, 1)));
        assertTrue(member.isSeated(LAST));
        assertFalse(member.isSeated(LAST.plusDays(1)));
    }

    @Test
    void nobody_leaves_twice_or_before_the_first_day() {
        FieldRefusal early =
                assertThrows(FieldRefusal.class, () -> member.leave(LocalDate.of(2026, 2, 1), "调离", POLICY, "last"));
        member.leave(LAST, "调离", POLICY, "last");
        Refusal twice = assertThrows(Refusal.class, () -> member.leave(LAST, "调离", POLICY, "last"));

        assertEquals("last", early.field());
        assertEquals("steering.before-first", early.reason());
        assertEquals("steering.left", twice.reason());
    }

    @Test
    void nobody_begins_on_a_day_to_come() {
        MemberForm form = member(GroupCapacity.HEAD);
        form.fromDay = TODAY.plusDays(1);

        FormRefusal refusal = assertThrows(FormRefusal.class, () -> form.check(TODAY));

        assertEquals("steering.day-to-come", refusal.faults().get(0).reason());
    }
}
