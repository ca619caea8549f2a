package org.jiuzhu.remedy;

import static org.jiuzhu.remedy.RemedyFixtures.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.spotcheck.OrderState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was lost is put right by the township and closed by a hand that has done nothing of it before. */
class PuttingRightByTwoHandsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);
    private final Remedy remedy = lost();
    private final RemedyOrder order = order();

    private static Remedy lost() {
        Remedy remedy = lawsuit();
        remedy.decide(RemedyResult.of(outcome(RemedyOutcome.ANNULLED)), "撤销", SUPERVISOR);
        return remedy;
    }

    @Test
    void the_order_is_with_the_township_until_it_answers_and_with_the_bureau_afterwards() {
        remedy.moveOrder(RemedyAct.ORDER, order, "整改", SUPERVISOR);
        assertEquals(order.dueOn(), remedy.dueOn());

        order.answer(DAY, TOWNSHIP);
        remedy.moveOrder(RemedyAct.PUT_RIGHT, order, "已改", TOWNSHIP);
        assertEquals(TOWNSHIP.at().toLocalDate(), remedy.days().bureauDueOn());

        order.sendBack(LocalDate.of(2026, 4, 10));
        remedy.moveOrder(RemedyAct.RETURN, order, "不够", SUPERVISOR);
        assertEquals(LocalDate.of(2026, 4, 10), remedy.dueOn());
    }

    @Test
    void whoever_ordered_answered_or_signed_does_not_close() {
        order.answer(DAY, TOWNSHIP);

        assertEquals("remedy.same-hand", closed(SUPERVISOR));
        assertEquals("remedy.same-hand", closed(TOWNSHIP));
        assertEquals("remedy.same-hand", closed(SIGNER));
        order.close(OTHER_SUPERVISOR, SIGNER.login());
        assertEquals(OrderState.CLOSED, order.state());
        assertEquals(OTHER_SUPERVISOR.login(), order.closedBy());
    }

    private String closed(Hand hand) {
        return assertThrows(Refusal.class, () -> order.close(hand, SIGNER.login()))
                .reason();
    }

    @Test
    void nothing_is_closed_before_it_was_answered() {
        var refusal = assertThrows(Refusal.class, () -> order.close(OTHER_SUPERVISOR, null));

        assertEquals("spot.order-step", refusal.reason());
    }

    @Test
    void whoever_asked_does_not_state() {
        FactStatement statement = new FactStatement(1, 1, "请说明", DAY, SUPERVISOR);

        assertThrows(Refusal.class, () -> statement.say("经过", SUPERVISOR));
        statement.say("经过", TOWNSHIP);
        assertEquals("经过", statement.words());
    }

    @Test
    void a_change_is_demanded_only_where_something_is_paid() {
        RedressForm form = new RedressForm();
        form.demand = "变更";
        form.redress = Redress.CHANGE;
        form.dueOn = DAY;

        var refusal = assertThrows(FormRefusal.class, () -> form.check(false, DAY));

        assertEquals("remedy.no-benefit", refusal.faults().get(0).reason());
        form.check(true, DAY);
    }

    @ParameterizedTest
    @EnumSource(RemedyAct.class)
    void no_deed_is_open_to_bureau_and_township_alike(RemedyAct act) {
        Officer bureau = new Officer("b", "b", "t", "230382", Set.of(Role.BUREAU_SUPERVISOR));
        Officer township = new Officer("t", "t", "t", "230382201", Set.of(Role.REVIEWER));

        for (RemedyState state : RemedyState.values()) {
            assertEquals(false, act.isOpen(state, bureau) && act.isOpen(state, township), act + " in " + state);
        }
    }
}
