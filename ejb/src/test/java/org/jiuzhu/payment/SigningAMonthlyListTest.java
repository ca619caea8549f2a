package org.jiuzhu.payment;

import static org.jiuzhu.payment.PaymentFixtures.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;

class SigningAMonthlyListTest {

    @Test
    void the_township_head_signs_what_was_frozen() {
        MonthlyList list = aFrozenListMadeBy(CLERK);

        list.sign(HEAD, NOON, HASH);

        assertEquals(ListState.SIGNED, list.state());
        assertEquals("head", list.signedBy());
        assertEquals(HASH, list.linesHash());
    }

    @Test
    void other_lines_than_those_that_were_frozen_are_not_signed() {
        MonthlyList list = aFrozenListMadeBy(CLERK);

        refused("payment.lines-differ", () -> list.sign(HEAD, NOON, "1".repeat(64)));
    }

    @Test
    void what_is_not_frozen_is_not_signed() {
        MonthlyList list = aListMadeBy(CLERK);

        refused("payment.step-not-open", () -> list.sign(HEAD, NOON, HASH));
    }

    @Test
    void whoever_made_it_may_neither_check_nor_sign_it() {
        MonthlyList open = aListMadeBy(CLERK_AND_REVIEWER);
        MonthlyList frozen = aFrozenListMadeBy(CLERK_AND_HEAD);

        refused("payment.maker-may-not-check", () -> open.check(CLERK_AND_REVIEWER, NOON));
        refused("payment.maker-may-not-sign", () -> frozen.sign(CLERK_AND_HEAD, NOON, HASH));

        assertEquals(ListState.COMPUTED, open.state());
        assertEquals(ListState.FROZEN, frozen.state());
    }

    @Test
    void whoever_makes_it_anew_is_its_maker_and_its_check_is_gone() {
        MonthlyList list = aListMadeBy(CLERK);
        list.check(REVIEWER, NOON);

        list.remake(CLERK_AND_HEAD, NOON);

        assertEquals(ListState.COMPUTING, list.state());
        assertEquals("both", list.madeBy());
        assertEquals(null, list.checkedBy());
    }

    @Test
    void it_is_frozen_only_after_it_was_checked() {
        MonthlyList list = aListMadeBy(CLERK);

        refused("payment.step-not-open", () -> list.freeze(CLERK, NOON, HASH));
    }

    @Test
    void a_clerk_may_not_sign() {
        MonthlyList list = aFrozenListMadeBy(CLERK_AND_HEAD);

        refused("payment.step-not-open", () -> list.sign(CLERK, NOON, HASH));
    }

    @Test
    void it_is_signed_once() {
        MonthlyList list = aSignedList();

        refused("payment.step-not-open", () -> list.sign(HEAD, NOON, HASH));
    }

    @Test
    void once_frozen_it_is_not_made_anew() {
        MonthlyList list = aFrozenListMadeBy(CLERK);

        refused("payment.step-not-open", () -> list.remake(CLERK, NOON));

        assertEquals("clerk", list.madeBy());
    }

    @Test
    void while_it_is_computed_nobody_takes_a_step() {
        MonthlyList list = new MonthlyList(TOWNSHIP, NOVEMBER, CLERK, NOON);

        assertEquals(Set.of(), list.openTo(CLERK));
        refused("payment.step-not-open", () -> list.remake(CLERK, NOON));
    }

    @Test
    void the_page_offers_each_officer_what_the_list_accepts_from_that_officer() {
        assertEquals(Set.of(ListStep.REMAKE), aListMadeBy(CLERK).openTo(CLERK));
        assertEquals(Set.of(ListStep.CHECK), aListMadeBy(CLERK).openTo(REVIEWER));
        assertEquals(Set.of(ListStep.REMAKE), aListMadeBy(CLERK_AND_REVIEWER).openTo(CLERK_AND_REVIEWER));
        assertEquals(Set.of(ListStep.SIGN), aFrozenListMadeBy(CLERK).openTo(HEAD));
        assertEquals(Set.of(), aListMadeBy(CLERK).openTo(BUREAU));
        assertEquals(Set.of(ListStep.RECEIVE), aSignedList().openTo(BUREAU));
        assertEquals(Set.of(), aSignedList().openTo(CLERK_AND_HEAD));
    }

    private static void refused(String reason, Runnable deed) {
        assertEquals(reason, assertThrows(Refusal.class, deed::run).reason());
    }
}
