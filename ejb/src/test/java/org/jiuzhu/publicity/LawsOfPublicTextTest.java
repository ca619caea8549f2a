package org.jiuzhu.publicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jiuzhu.publicity.PublicText.Finding;
import org.jiuzhu.publicity.PublicText.Kind;
import org.jiuzhu.publicity.PublicText.Named;
import org.jiuzhu.shared.IdentityNumber;

/** What the linter finds in whatever dress it comes, and what it lets pass. */
class LawsOfPublicTextTest {
    private static final int TRIES = 500;
    private static final Set<Kind> NUMBERS = Set.of(Kind.IDENTITY, Kind.CARD, Kind.PHONE);
    private static final List<String> GAPS = List.of("", "", "", " ", "-", "－", "　", "–", " - ", "\u200b", "·");

    @Property(tries = TRIES)
    void an_identity_number_is_found_whatever_stands_between_its_digits(
            @ForAll("identityNumbers") String number, @ForAll Random dressing) {
        assertEquals(Kind.IDENTITY, onlyKind("身份证" + dressed(number, dressing) + "，请核对"));
    }

    @Property(tries = TRIES)
    void an_old_identity_number_is_found_too(@ForAll("identityNumbers") String number, @ForAll Random dressing) {
        String old = number.substring(0, 6) + number.substring(8, 17);

        assertEquals(Kind.IDENTITY, onlyKind("号码" + dressed(old, dressing) + "的"));
    }

    @Property(tries = TRIES)
    void a_card_number_is_refused(@ForAll("cardNumbers") String number, @ForAll Random dressing) {
        assertTrue(NUMBERS.contains(onlyKind("卡" + dressed(number, dressing) + "内")), number);
    }

    @Property(tries = TRIES)
    void a_mobile_number_is_found(@ForAll("mobileNumbers") String number, @ForAll Random dressing) {
        assertEquals(Kind.PHONE, onlyKind("电话" + dressed(number, dressing) + "联系"));
    }

    @Property(tries = TRIES)
    void the_place_is_where_the_number_begins(
            @ForAll("identityNumbers") String number, @ForAll("plainTexts") String before) {
        Finding found = PublicText.findings(before + number + "完", Named.NOBODY).get(0);

        assertEquals(before.codePointCount(0, before.length()) + 1, found.place());
        assertEquals(number.toLowerCase(), found.said());
    }

    @Property(tries = TRIES)
    void a_minor_is_not_named_wherever_the_name_stands(
            @ForAll("names") String name, @ForAll("plainTexts") String before, @ForAll("plainTexts") String after) {
        Named family = new Named(List.of(name), List.of());

        assertTrue(PublicText.findings(before + name + after, family).stream()
                .anyMatch(found -> found.kind() == Kind.MINOR));
    }

    @Property(tries = TRIES)
    void plain_words_amounts_and_days_pass(
            @ForAll("plainTexts") String words,
            @ForAll @IntRange(max = 99_999) int yuan,
            @ForAll @IntRange(max = 3_000) int days) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(days);

        assertEquals(List.of(), PublicText.findings(words + yuan + ".50元" + day + words, Named.NOBODY));
    }

    @Property(tries = TRIES)
    void a_masked_name_says_the_first_character_and_never_the_whole(
            @ForAll("names") String name, @ForAll @IntRange(max = 100) int age) {
        LocalDate today = LocalDate.of(2026, 11, 23);
        String masked = PublicName.of(name, today.minusYears(age), today).toString();

        assertTrue(masked.startsWith(name.substring(0, name.offsetByCodePoints(0, 1))));
        assertFalse(masked.contains(name));
        if (age < 18) {
            assertEquals(name.substring(0, name.offsetByCodePoints(0, 1)) + "**", masked);
        }
    }

    private static Kind onlyKind(String text) {
        List<Finding> found = PublicText.findings(text, Named.NOBODY);
        assertEquals(1, found.size(), () -> text + " " + found);
        return found.get(0).kind();
    }

    /** The digits in either width, with gaps between. */
    private static String dressed(String number, Random dressing) {
        return number.chars()
                .mapToObj(digit -> {
                    boolean wide = dressing.nextInt(3) == 0;
                    String shown = Character.toString(wide ? digit + 0xfee0 : digit);
                    return shown + GAPS.get(dressing.nextInt(GAPS.size()));
                })
                .collect(Collectors.joining());
    }

    /** With the right check digit or any other. */
    @Provide
    Arbitrary<String> identityNumbers() {
        Arbitrary<String> areas = Arbitraries.of("230382", "110101", "320106", "440305", "650102");
        Arbitrary<LocalDate> births = Arbitraries.longs().between(0, 36_000).map(days -> LocalDate.of(1920, 1, 1)
                .plusDays(days));
        Arbitrary<Integer> sequences = Arbitraries.integers().between(0, 999);
        Arbitrary<Character> checks = Arbitraries.of('v', 'v', '0', '1', '5', '9', 'X', 'x');
        return Combinators.combine(areas, births, sequences, checks).as((area, born, sequence, check) -> {
            String body = area + born.toString().replace("-", "") + "%03d".formatted(sequence);
            return body + (check == 'v' ? IdentityNumber.check(body) : check);
        });
    }

    @Provide
    Arbitrary<String> cardNumbers() {
        return Arbitraries.strings().numeric().ofMinLength(11).ofMaxLength(18).map(rest -> "6" + rest);
    }

    @Provide
    Arbitrary<String> mobileNumbers() {
        return Arbitraries.strings().numeric().ofLength(9).map(rest -> "13" + rest);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("李小示", "王芳", "欧阳明月", "张伟", "\uD842\uDFB7小示", "阿依古丽");
    }

    @Provide
    Arbitrary<String> plainTexts() {
        return Arbitraries.of("经审核，", "拟给予救助：", "村民如有不同意见，", "公示张贴在村务公开栏。", "共", "𠮷祥村");
    }
}
