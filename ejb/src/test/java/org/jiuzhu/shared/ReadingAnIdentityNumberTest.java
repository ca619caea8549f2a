package org.jiuzhu.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAnIdentityNumberTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void it_tells_birth_and_sex() {
        IdentityNumber sample = IdentityNumber.of("11010519491231002X", TODAY);

        assertEquals(LocalDate.of(1949, 12, 31), sample.bornOn());
        assertEquals(Sex.FEMALE, sample.sex());
        assertEquals(Sex.MALE, IdentityNumber.of("230382198003150013", TODAY).sex());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                " 110105 19491231 002X ",
                "１１０１０５１９４９１２３１００２Ｘ",
                "１１０１０５１９４９１２３１００２ｘ",
                "\u3000110105\u300019491231002X\t"
            })
    void however_it_is_typed_it_is_the_same_number(String typed) {
        assertEquals("11010519491231002X", IdentityNumber.of(typed, TODAY).value());
    }

    @ParameterizedTest
    @CsvSource({"230382580315001,230382195803150018", "２３０３８２５８０３１５００１,230382195803150018"})
    void an_old_number_of_fifteen_digits_becomes_one_of_eighteen(String old, String converted) {
        assertEquals(converted, IdentityNumber.of(old, TODAY).value());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "   ",
                "11010519491231002",
                "11010519491231002X0",
                "11010519491231X02X",
                "X1010519491231002X",
                "11010519491231002Y",
                "-1010519491231002X",
                "23038258031500",
                "2303825803150012",
                "一一〇一〇五一九四九一二三一〇〇二X",
                "1' or '1'='1"
            })
    void what_has_another_form_is_none(String typed) {
        assertRefused("identity.form", typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "230382198002300016", // 30 February
                "230382198013010014", // thirteenth month
                "230382190002290018", // 29 February of a year that had none
                "230382202701010017", // not born yet
                "230382580230001" // 30 February in the old form
            })
    void nobody_is_born_on_a_day_that_was_not(String typed) {
        assertRefused("identity.birth", typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194912310020", "230382198003150012", "230382198003150031", "230382198003150031"})
    void a_slip_of_the_hand_fails_the_check(String typed) {
        assertRefused("identity.check", typed);
    }

    /** Decision 47: over 130 is refused. The published samples of 1880 are such. */
    @Test
    void nobody_is_over_a_hundred_and_thirty() {
        assertEquals(
                LocalDate.of(1896, 11, 23),
                IdentityNumber.of("230382189611230012", TODAY).bornOn());
        assertRefused("identity.age", "230382189511230015");
        assertRefused("identity.age", "440524188001010014");
    }

    @Test
    void who_is_born_today_has_a_number() {
        assertEquals(TODAY, IdentityNumber.of("230382202611230016", TODAY).bornOn());
    }

    /** Decision 47: old files carry codes of counties that are gone. */
    @Test
    void the_area_may_be_one_that_nobody_knows() {
        assertEquals(
                "999999198003150018",
                IdentityNumber.of("999999198003150018", TODAY).value());
    }

    @Test
    void it_shows_itself_masked() {
        assertEquals(
                "1101**********002X",
                IdentityNumber.of("11010519491231002X", TODAY).toString());
        assertEquals("", IdentityNumber.masked("1101"));
        assertEquals("", IdentityNumber.masked(null));
    }

    private static void assertRefused(String reason, String typed) {
        Refusal refusal = assertThrows(Refusal.class, () -> IdentityNumber.of(typed, TODAY));

        assertEquals(reason, refusal.reason());
    }
}
