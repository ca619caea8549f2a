package org.jiuzhu.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.jiuzhu.casework.CaseStep;
import org.junit.jupiter.api.Test;

/** A notice over a feast: it hangs until the first working day behind it, and longer where an objection is not settled. */
class KeepingADiaryTest {
    private static final LocalDate BEFORE_THE_FEAST = LocalDate.of(2026, 9, 30);

    private final Diary diary =
            new Diary(InventingStoriesTest.days(InventingStoriesTest.NOON), BEFORE_THE_FEAST, new Random(1));

    @Test
    void it_is_taken_down_in_the_night_after_its_last_day() {
        diary.write(CaseStep.POST_NOTICE, 0);
        diary.write(CaseStep.END_NOTICE, 0);

        assertEquals(LocalDateTime.of(2026, 10, 9, 0, 5), diary.moments().get(1).at());
    }

    @Test
    void an_objection_that_is_settled_only_then_holds_it_until_the_next_round() {
        diary.write(CaseStep.POST_NOTICE, 0);
        diary.write(CaseStep.RECEIVE_OBJECTION, 1);
        diary.write(CaseStep.DISMISS_OBJECTION, 1);
        diary.write(CaseStep.END_NOTICE, 0);

        List<Moment> moments = diary.moments();
        LocalDateTime dismissed = moments.get(2).at();
        LocalDateTime ended = moments.get(3).at();
        assertEquals(LocalDate.of(2026, 10, 9), dismissed.toLocalDate());
        assertTrue(ended.isAfter(dismissed), ended + " after " + dismissed);
        assertEquals(5, ended.getMinute());
    }
}
