package org.jiuzhu.shared;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingMoneyTest {
    final Faults faults = new Faults();

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "0.01", "1250.5", "1.100", "10000000", "10000000.00", "1E+6"})
    void an_amount_up_to_ten_million_with_two_decimals_passes(BigDecimal yuan) {
        Money.check(faults, "yearly", yuan);

        assertDoesNotThrow(faults::refuseIfAny);
    }

    @Test
    void nothing_typed_is_not_moneys_business() {
        Money.check(faults, "yearly", null);

        assertDoesNotThrow(faults::refuseIfAny);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, money.negative",
        "-0.001, money.negative",
        "-1E+999999, money.negative",
        "0.001, money.decimals",
        "1E-999999, money.decimals",
        "10000000.001, money.decimals",
        "10000000.01, money.absurd",
        "1E+999999, money.absurd"
    })
    void any_other_is_refused_at_its_field(BigDecimal yuan, String reason) {
        Money.check(faults, "incomes[0].yearly", yuan);

        FormRefusal refusal = assertThrows(FormRefusal.class, faults::refuseIfAny);
        assertEquals(1, refusal.faults().size());
        assertEquals("incomes[0].yearly", refusal.faults().get(0).field());
        assertEquals(reason, refusal.faults().get(0).reason());
    }
}
