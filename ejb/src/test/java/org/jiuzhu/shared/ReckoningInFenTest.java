package org.jiuzhu.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReckoningInFenTest {

    @ParameterizedTest
    @CsvSource({"0,0", "0.01,1", "1,100", "1.5,150", "1.50,150", "1.500,150", "1E+3,100000", "-0.01,-1"})
    void yuan_become_whole_fen(BigDecimal yuan, long fen) {
        assertEquals(fen, Fen.ofYuan(yuan).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1.005", "99999999999999999999", "1E+30"})
    void what_is_no_whole_number_of_fen_is_a_mistake(BigDecimal yuan) {
        assertThrows(ArithmeticException.class, () -> Fen.ofYuan(yuan));
    }

    @Test
    void a_sum_that_does_not_fit_is_never_wrapped_around() {
        Fen most = Fen.of(Long.MAX_VALUE);

        assertThrows(ArithmeticException.class, () -> most.plus(Fen.of(1)));
        assertThrows(ArithmeticException.class, () -> most.times(2));
        assertThrows(ArithmeticException.class, () -> Fen.of(Long.MIN_VALUE).minus(Fen.of(1)));
        assertThrows(ArithmeticException.class, () -> Fen.ofYuan(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({"0,0.00", "1,0.01", "10,0.10", "66300,663.00", "-5,-0.05", "123456789,1234567.89"})
    void it_is_written_in_yuan_with_two_decimals(long fen, String written) {
        assertEquals(written, Fen.of(fen).toString());
    }

    @Test
    void the_same_money_is_equal_whatever_it_was_made_from() {
        assertEquals(Fen.ofYuan(402), Fen.ofYuan(new BigDecimal("402.00")));
        assertEquals(Fen.of(40200).hashCode(), Fen.ofYuan(402).hashCode());
        assertNotEquals(Fen.of(40200), Fen.of(40201));
        assertTrue(Fen.of(-1).isNegative());
        assertFalse(Fen.ZERO.isNegative());
        assertTrue(Fen.of(1).compareTo(Fen.ZERO) > 0);
    }
}
