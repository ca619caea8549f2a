package org.jiuzhu.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookingForACaseTest {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002x, 11010519491231002X",
        "１１０１０５１９４９１２３１００２Ｘ, 11010519491231002X",
        "230382580315001, 230382195803150018",
        "２３０３８２２０１０１２０２６１１００００７, 2303822010120261100007",
        "230382 201 01 202611 00007, 2303822010120261100007",
        "李 示例, 李示例",
        "'  ', ''"
    })
    void a_number_is_asked_for_as_it_is_stored_however_it_is_typed(String typed, String asked) {
        assertEquals(asked, Desk.asked(typed));
    }

    @ParameterizedTest
    @CsvSource({"\uFA11, \uFA11", "\uD842\uDFB7, \uD842\uDFB7"})
    void a_name_is_asked_for_in_its_own_characters(String typed, String asked) {
        assertEquals(asked, Desk.asked(typed));
    }
}
