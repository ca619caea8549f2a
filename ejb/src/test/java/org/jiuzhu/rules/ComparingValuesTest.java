package org.jiuzhu.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparingValuesTest {

    @ParameterizedTest
    @CsvSource({
        "78000, 1, 82000, 1, 40.00, 5.1",
        "78000, 1, 70000, 1, -80.00, -10.3",
        "78000, 1, 984000, 12, 40.00, 5.1",
        "1168000, 12, 99000, 1, 16.6667, 1.7"
    })
    void money_is_compared_for_a_month(
            long before, int its, long after, int months, String change, BigDecimal percent) {
        RuleDifference difference = new RuleDifference(RuleValue.fen(before, its), RuleValue.fen(after, months));

        assertEquals(change, difference.change().yuan());
        assertEquals(Optional.of(percent), difference.percent());
    }

    @Test
    void more_than_nothing_has_no_percentage() {
        RuleDifference difference = new RuleDifference(RuleValue.fen(0, 1), RuleValue.fen(5_000, 1));

        assertEquals(Optional.empty(), difference.percent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIBAO/URBAN", "CUT_OFF_DAY", "DB_2021_2022/DECIDE/TWO_LEVEL"})
    void a_rule_is_read_from_its_address(String name) {
        assertEquals(name, RuleKey.read(name).name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "DIBAO", "DIBAO/", "DIBAO/CITY", "DB_2021/decide/ONE_LEVEL", "A/B/C/D", "DB_2021//ONE_LEVEL"
            })
    void what_names_no_rule_is_not_found(String name) {
        assertEquals(
                "not-found",
                assertThrows(Refusal.class, () -> RuleKey.read(name)).reason());
    }
}
