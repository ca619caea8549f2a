package org.jiuzhu.web.assessment;

import java.util.Arrays;
import org.jiuzhu.web.layout.Texts;

/** What a step rests on, in words: {@code DB-2021/13} is the thirteenth article of that document. */
final class Articles {
    private static final int TEN = 10;

    private Articles() {}

    static String of(String code) {
        if (code.matches("[a-z]+\\d*")) {
            return Texts.of("basis." + code);
        }
        int slash = code.indexOf('/');
        if (slash < 0) {
            return code.matches("[A-Z]{2,3}-\\d+") ? Texts.of("article." + code) : code;
        }
        Object[] numbers = Arrays.stream(code.substring(slash + 1).split("\\."))
                .map(number -> numeral(Integer.parseInt(number)))
                .toArray();
        return Texts.of("article." + code.substring(0, slash), numbers);
    }

    /** A number up to 99 as it is written in the names of articles. */
    static String numeral(int number) {
        String digits = Texts.of("numeral.digits");
        if (number < TEN) {
            return digits.substring(number, number + 1);
        }
        int tens = number / TEN;
        int ones = number % TEN;
        return (tens == 1 ? "" : numeral(tens)) + Texts.of("numeral.ten") + (ones == 0 ? "" : numeral(ones));
    }
}
