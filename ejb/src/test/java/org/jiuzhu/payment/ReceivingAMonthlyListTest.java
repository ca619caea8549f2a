package org.jiuzhu.payment;

import static org.jiuzhu.payment.PaymentFixtures.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;

class ReceivingAMonthlyListTest {

    @Test
    void the_bureau_receives_what_was_signed() {
        MonthlyList list = aSignedList();

        list.receive(BUREAU, NOON, HASH);

        assertEquals(ListState.RECEIVED, list.state());
        assertEquals("bureau", list.receivedBy());
    }

    @Test
    void lines_that_are_not_those_that_were_signed_are_refused() {
        MonthlyList list = aSignedList();

        Refusal refusal = assertThrows(Refusal.class, () -> list.receive(BUREAU, NOON, "1".repeat(64)));

        assertEquals("payment.lines-differ", refusal.reason());
    }

    @Test
    void an_unsigned_list_is_not_received() {
        MonthlyList list = aListMadeBy(CLERK);

        Refusal refusal = assertThrows(Refusal.class, () -> list.receive(BUREAU, NOON, HASH));

        assertEquals("payment.step-not-open", refusal.reason());
    }
}
