package org.jiuzhu.payment;

import static org.jiuzhu.payment.PaymentFixtures.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.jiuzhu.shared.Fen;
import org.junit.jupiter.api.Test;

class HashingTheLinesTest {
    static final PaymentRow ZHAO = line(1, "Zhao", Fen.ofYuan(402), Fen.ZERO);
    static final PaymentRow QIAN = line(2, "Qian", Fen.ofYuan(300), Fen.ZERO);

    @Test
    void the_same_lines_in_the_same_order_give_the_same_hash() {
        assertEquals(hashOf(ZHAO, QIAN), hashOf(ZHAO, QIAN));
        assertEquals(64, hashOf().length());
    }

    @Test
    void another_order_another_amount_or_another_number_of_lines_gives_another() {
        PaymentRow more = line(2, "Qian", Fen.ofYuan(301), Fen.ZERO);

        assertNotEquals(hashOf(ZHAO, QIAN), hashOf(QIAN, ZHAO));
        assertNotEquals(hashOf(ZHAO, QIAN), hashOf(ZHAO, more));
        assertNotEquals(hashOf(ZHAO, QIAN), hashOf(ZHAO));
    }

    @Test
    void what_went_in_is_counted_and_summed() {
        LineHash hash = new LineHash(aListMadeBy(CLERK));
        hash.add(ZHAO);
        hash.add(QIAN);

        assertEquals(new LineSum(2, Fen.ofYuan(702)), hash.sum());
    }

    private static String hashOf(PaymentRow... rows) {
        LineHash hash = new LineHash(aListMadeBy(CLERK));
        for (PaymentRow row : rows) {
            hash.add(row);
        }
        return hash.value();
    }
}
