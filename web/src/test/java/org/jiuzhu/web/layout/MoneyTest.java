package org.jiuzhu.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.jiuzhu.shared.Fen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"402|402", "1,250.50|1250.50", "１２５０.５|1250.5", " 0.01 |0.01"})
    void an_amount_is_read_as_it_is_typed(String typed, BigDecimal yuan) {
        assertEquals(yuan, MoneyConverter.yuan(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "12.345", "abc", "99999999999", "1e5"})
    void what_is_no_amount_is_refused(String typed) {
        assertThrows(NumberFormatException.class, () -> MoneyConverter.yuan(typed));
    }

    @Test
    void amounts_have_two_decimals_and_nothing_is_a_dash() {
        assertEquals("1,250.50", Wording.money(Fen.of(125050)));
        assertEquals("2,400.00", Wording.money(2400));
        assertEquals("—", Wording.money(null));
    }
}
