package org.jiuzhu.rating;

import static org.junit.jupiter.api.Assertions.*;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;

class FollowingUpABadRatingTest {
    private static final LocalDate RATED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);

    private final FollowUp followUp = new FollowUp(new Rating(), DUE, RATED.atTime(9, 0));

    @Test
    void nobody_answers_before_the_applicant_was_called() {
        assertRefused("rating.no-call", () -> followUp.answer(answer(DUE), head(DUE)));
        assertEquals(FollowUpState.OPEN, followUp.state());
    }

    @Test
    void what_is_answered_on_its_last_day_is_in_time() {
        called();

        followUp.answer(answer(DUE), head(DUE));

        assertTrue(followUp.isInTime());
        assertFalse(followUp.isLate(DUE.plusDays(1)));
        assertEquals(FollowUpState.ANSWERED, followUp.state());
    }

    @Test
    void what_is_not_answered_is_overdue_from_the_day_after() {
        assertFalse(followUp.isLate(DUE));
        assertTrue(followUp.isLate(DUE.plusDays(1)));
    }

    @Test
    void a_late_answer_stays_late_even_where_it_is_given_again_in_time() {
        called();
        followUp.answer(answer(DUE.plusDays(1)), head(DUE.plusDays(1)));
        followUp.sendBack(DUE.plusDays(8), "重新核实", supervisor());

        followUp.answer(answer(DUE.plusDays(2)), head(DUE.plusDays(2)));

        assertFalse(followUp.isInTime());
    }

    @Test
    void what_is_sent_back_waits_for_the_township_again() {
        called();
        followUp.answer(answer(DUE), head(DUE));

        followUp.sendBack(DUE.plusDays(7), "没有写明怎样整改", supervisor());

        assertEquals(FollowUpState.RETURNED, followUp.state());
        assertNull(followUp.answeredBy());
        assertNull(followUp.finding());
        assertFalse(followUp.isLate(DUE.plusDays(7)));
    }

    @Test
    void whoever_answered_does_not_close() {
        called();
        followUp.answer(answer(DUE), head(DUE));

        assertRefused("rating.own-answer", () -> followUp.close("同意", head(DUE)));

        followUp.close("同意", supervisor());
        assertEquals(FollowUpState.CLOSED, followUp.state());
        assertRefused("rating.step-not-open", () -> followUp.call(CallOutcome.REACHED, "再次回访", head(DUE)));
    }

    @Test
    void only_what_is_answered_is_closed_or_sent_back() {
        assertRefused("rating.step-not-open", () -> followUp.close("同意", supervisor()));
        assertRefused("rating.step-not-open", () -> followUp.sendBack(DUE, "退回", supervisor()));
    }

    @Test
    void every_deed_stays_in_its_order() {
        called();
        followUp.answer(answer(DUE), head(DUE));
        followUp.close("同意", supervisor());

        assertEquals(
                List.of(FollowUpAct.OPEN, FollowUpAct.CALL, FollowUpAct.ANSWER, FollowUpAct.CLOSE),
                followUp.steps().stream().map(FollowUpStep::act).toList());
    }

    @Test
    void an_answer_names_finding_words_and_a_day_between_rating_and_today() {
        AnswerForm form = new AnswerForm();
        form.fedBackOn = RATED.minusDays(1);

        FormRefusal refusal = assertThrows(FormRefusal.class, () -> form.check(RATED, DUE));

        assertEquals(
                List.of("finding", "fedBackOn", "words"),
                refusal.faults().stream().map(fault -> fault.field()).toList());
    }

    private void called() {
        followUp.call(CallOutcome.NOT_REACHED, "电话无人接听", head(RATED));
    }

    private static AnswerForm answer(LocalDate fedBackOn) {
        AnswerForm form = new AnswerForm();
        form.finding = RatingFinding.FOUNDED;
        form.fedBackOn = fedBackOn;
        form.words = "已整改并反馈";
        return form;
    }

    private static Hand head(LocalDate day) {
        return new Hand("yangmu-head", day.atTime(10, 0));
    }

    private static Hand supervisor() {
        return new Hand("bureau-supervisor", DUE.plusDays(1).atTime(10, 0));
    }

    private static void assertRefused(String reason, Runnable deed) {
        assertEquals(reason, assertThrows(Refusal.class, deed::run).reason());
    }
}
