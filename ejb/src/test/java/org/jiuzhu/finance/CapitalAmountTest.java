package org.jiuzhu.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jiuzhu.shared.Fen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in capital figures, as the rules for bills want them. */
class CapitalAmountTest {
    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "1, 壹分",
        "10, 壹角",
        "11, 壹角壹分",
        "100, 壹元整",
        "101, 壹元零壹分",
        "140950, 壹仟肆佰零玖元伍角",
        "600714, 陆仟零柒元壹角肆分",
        "168032, 壹仟陆佰捌拾元叁角贰分",
        "10700053, 壹拾万柒仟元伍角叁分",
        "1640902, 壹万陆仟肆佰零玖元零贰分",
        "100000000, 壹佰万元整",
        "1000000100, 壹仟万零壹元整",
        "10000000000, 壹亿元整",
        "10000010000, 壹亿零壹佰元整",
        "12345678901, 壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元零壹分"
    })
    void an_amount_is_written_so(long fen, String text) {
        assertEquals(text, CapitalAmount.of(Fen.of(fen)));
    }
}
