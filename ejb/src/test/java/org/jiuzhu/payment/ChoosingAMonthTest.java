package org.jiuzhu.payment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.YearMonth;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;

class ChoosingAMonthTest {
    static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void a_list_may_be_made_for_next_month_and_a_year_back() {
        assertDoesNotThrow(() -> ListMaking.requireInRange(NOW.plusMonths(1), NOW));
        assertDoesNotThrow(() -> ListMaking.requireInRange(NOW.minusMonths(12), NOW));
    }

    @Test
    void neither_earlier_nor_later() {
        Refusal late = assertThrows(Refusal.class, () -> ListMaking.requireInRange(NOW.plusMonths(2), NOW));
        Refusal early = assertThrows(Refusal.class, () -> ListMaking.requireInRange(NOW.minusMonths(13), NOW));

        assertEquals("payment.month-out-of-range", late.reason());
        assertEquals("payment.month-out-of-range", early.reason());
    }
}
