package org.jiuzhu.remedy;

import static org.jiuzhu.remedy.RemedyFixtures.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A lawsuit from its receipt to its end: each deed in its place, and always the next day that matters. */
class MovingARemedyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private final Remedy remedy = lawsuit();

    @Test
    void what_was_received_waits_for_the_answer() {
        assertEquals(RemedyState.RECEIVED, remedy.state());
        assertEquals(ANSWER_DUE, remedy.dueOn());
        assertEquals(RemedyAct.REGISTER, remedy.events().get(0).act());
    }

    @Test
    void a_question_to_the_township_is_due_first_and_one_at_a_time() {
        remedy.ask(DAY, "请说明调查经过", SUPERVISOR);

        assertEquals(DAY, remedy.dueOn());
        var refusal = assertThrows(Refusal.class, () -> remedy.ask(DAY, "还有", SUPERVISOR));
        assertEquals("remedy.statement-open", refusal.reason());

        remedy.stated(TOWNSHIP);
        assertEquals(ANSWER_DUE, remedy.dueOn());
    }

    @Test
    void the_answer_is_not_forgotten_over_a_hearing() {
        LocalDate hearing = LocalDate.of(2026, 4, 8);
        remedy.enter(RemedyAct.SCHEDULE, hearing, "第三法庭", SUPERVISOR);
        assertEquals(ANSWER_DUE, remedy.dueOn());

        remedy.enter(RemedyAct.ANSWER, DAY, "答辩状", SUPERVISOR);
        assertEquals(RemedyState.ANSWERED, remedy.state());
        assertEquals(hearing, remedy.dueOn());

        remedy.enter(RemedyAct.HEAR, hearing, "局长出庭", SUPERVISOR);
        assertEquals(RemedyState.HEARD, remedy.state());
        assertEquals(Remedy.NO_TERM, remedy.dueOn());
    }

    @Test
    void nothing_is_heard_before_it_was_answered_and_nothing_answered_twice() {
        assertEquals("remedy.step-not-open", refused(RemedyAct.HEAR));
        remedy.enter(RemedyAct.ANSWER, DAY, "答辩状", SUPERVISOR);
        assertEquals("remedy.step-not-open", refused(RemedyAct.ANSWER));
    }

    private String refused(RemedyAct deed) {
        return assertThrows(Refusal.class, () -> remedy.enter(deed, DAY, "", SUPERVISOR))
                .reason();
    }

    @Test
    void an_answer_after_its_term_is_late() {
        remedy.enter(RemedyAct.ANSWER, ANSWER_DUE, "", SUPERVISOR);
        assertFalse(remedy.days().isAnsweredLate());

        Remedy other = lawsuit();
        other.enter(RemedyAct.ANSWER, ANSWER_DUE.plusDays(1), "", SUPERVISOR);
        assertTrue(other.days().isAnsweredLate());
    }

    @ParameterizedTest
    @EnumSource(
            value = RemedyOutcome.class,
            names = {"CHANGED", "ANNULLED", "ORDERED", "UNLAWFUL"})
    void what_was_lost_is_a_finding_and_waits_for_an_order_from_that_day_on(RemedyOutcome outcome) {
        remedy.decide(RemedyResult.of(outcome(outcome)), "判决", SUPERVISOR);

        assertTrue(remedy.isLost());
        assertEquals("收入核实有误", remedy.result().finding());
        assertEquals(SUPERVISOR.at().toLocalDate(), remedy.dueOn());
        var refusal = assertThrows(Refusal.class, () -> remedy.carryOut(false, "", SUPERVISOR));
        assertEquals("remedy.order-missing", refusal.reason());
    }

    @Test
    void what_was_upheld_is_no_finding_and_can_be_closed() {
        remedy.decide(RemedyResult.of(outcome(RemedyOutcome.UPHELD)), "驳回", SUPERVISOR);

        assertFalse(remedy.isLost());
        assertNull(remedy.result().reason());
        assertEquals(Remedy.NO_TERM, remedy.dueOn());
        remedy.carryOut(true, "已归档", SUPERVISOR);
        assertEquals(RemedyState.CARRIED_OUT, remedy.state());
    }

    @Test
    void what_was_withdrawn_is_over() {
        remedy.ask(DAY, "请说明", SUPERVISOR);
        remedy.withdraw(DAY, "和解后撤诉", SUPERVISOR);

        assertEquals(RemedyState.WITHDRAWN, remedy.state());
        assertEquals(Remedy.NO_TERM, remedy.dueOn());
        assertThrows(Refusal.class, () -> remedy.stated(TOWNSHIP));
        assertThrows(Refusal.class, () -> remedy.carryOut(true, "", SUPERVISOR));
    }

    @Test
    void a_loss_without_reason_and_cause_is_not_taken() {
        OutcomeForm form = outcome(RemedyOutcome.ANNULLED);
        form.reason = null;
        form.cause = null;
        form.finding = " ";

        var refusal = assertThrows(FormRefusal.class, () -> form.check(RECEIVED, LocalDate.of(2026, 3, 20)));

        assertEquals(3, refusal.faults().size());
    }

    @Test
    void days_that_cannot_be_are_told_at_their_fields() {
        RemedyForm form = form();
        form.deliveredOn = LocalDate.of(2026, 1, 3);
        form.filedOn = LocalDate.of(2026, 3, 3);
        form.receivedOn = LocalDate.of(2026, 3, 2);
        form.kind = RemedyKind.RECONSIDERATION;
        form.reviewReceivedOn = LocalDate.of(2026, 3, 1);

        var refusal = assertThrows(FormRefusal.class, () -> form.check(refusal(), LocalDate.of(2026, 3, 2)));

        assertEquals(
                java.util.List.of("filedOn", "deliveredOn", "receivedOn", "reviewReceivedOn"),
                refusal.faults().stream().map(fault -> fault.field()).toList());
    }
}
