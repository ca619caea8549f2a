package org.jiuzhu.payment;

import static org.jiuzhu.payment.PaymentFixtures.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;

class SigningAMonthlyListTest {

    @Test
    void the_township_head_signs_what_another_has_made() {
        MonthlyList list = aListMadeBy(CLERK);

        list.sign(HEAD, NOON, HASH);

        assertEquals(ListState.SIGNED, list.state());
        assertEquals("head", list.signedBy());
        assertEquals(HASH, list.linesHash());
    }

    @Test
    void whoever_made_it_may_not_sign_it() {
        MonthlyList list = aListMadeBy(CLERK_AND_HEAD);

        Refusal refusal = assertThrows(Refusal.class, () -> list.sign(CLERK_AND_HEAD, NOON, HASH));

        assertEquals("payment.maker-may-not-sign", refusal.reason());
        assertEquals(ListState.GENERATED, list.state());
    }

    @Test
    void whoever_makes_it_anew_is_its_maker() {
        MonthlyList list = aListMadeBy(CLERK);
        list.remake(CLERK_AND_HEAD, NOON);

        assertThrows(Refusal.class, () -> list.sign(CLERK_AND_HEAD, NOON, HASH));
    }

    @Test
    void a_clerk_may_not_sign() {
        MonthlyList list = aListMadeBy(CLERK_AND_HEAD);

        Refusal refusal = assertThrows(Refusal.class, () -> list.sign(CLERK, NOON, HASH));

        assertEquals("payment.step-not-open", refusal.reason());
    }

    @Test
    void it_is_signed_once() {
        MonthlyList list = aSignedList();

        Refusal refusal = assertThrows(Refusal.class, () -> list.sign(HEAD, NOON, HASH));

        assertEquals("payment.step-not-open", refusal.reason());
    }

    @Test
    void once_signed_it_is_not_made_anew() {
        MonthlyList list = aSignedList();

        Refusal refusal = assertThrows(Refusal.class, () -> list.remake(CLERK, NOON));

        assertEquals("payment.step-not-open", refusal.reason());
        assertEquals("clerk", list.madeBy());
    }

    @Test
    void the_page_offers_each_officer_what_the_list_accepts_from_that_officer() {
        assertEquals(Set.of(ListStep.REMAKE), aListMadeBy(CLERK).openTo(CLERK));
        assertEquals(Set.of(ListStep.SIGN), aListMadeBy(CLERK).openTo(HEAD));
        assertEquals(Set.of(ListStep.REMAKE), aListMadeBy(CLERK_AND_HEAD).openTo(CLERK_AND_HEAD));
        assertEquals(Set.of(), aListMadeBy(CLERK).openTo(BUREAU));
        assertEquals(Set.of(ListStep.RECEIVE), aSignedList().openTo(BUREAU));
        assertEquals(Set.of(), aSignedList().openTo(CLERK_AND_HEAD));
    }
}
