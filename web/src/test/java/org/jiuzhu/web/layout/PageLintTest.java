package org.jiuzhu.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What no page may contain. */
class PageLintTest {
    private static final List<Rule> RULES = List.of(
            new Rule("a style of its own", "\\sstyle=\""),
            new Rule("a script of its own", "<script(?![^>]*\\ssrc=)|javascript:"),
            new Rule("a handler of its own", "<[a-z][^>]*\\son[a-z]+=\""),
            new Rule("Chinese text", "\\p{IsHan}"),
            new Rule("a view parameter that is lost after a refusal", "<f:viewParam[^>]*\\srequired="),
            new Rule("an expression over 80 characters", "#\\{[^}]{79,}}"));

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final int LONGEST = 120;

    @TestFactory
    Stream<DynamicTest> pages_keep_to_the_house_rules() {
        return Sources.files(Sources.PAGES, ".xhtml").stream()
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> assertEquals("", faults(page))));
    }

    /** What a script says stands in the bundles; a script of a library is not ours. */
    @TestFactory
    Stream<DynamicTest> scripts_say_nothing_of_their_own() {
        return Sources.files(Sources.PAGES, ".js").stream()
                .map(script -> DynamicTest.dynamicTest(
                        script.toString(),
                        () -> assertEquals(
                                List.of(),
                                Sources.read(script)
                                        .lines()
                                        .filter(line -> HAN.matcher(line).find())
                                        .toList())));
    }

    private static String faults(Path page) {
        String text = Sources.read(page);
        Stream<String> broken = RULES.stream()
                .filter(rule -> Pattern.compile(rule.pattern()).matcher(text).find())
                .map(Rule::name);
        Stream<String> tooLong = text.lines().count() > LONGEST ? Stream.of("too many lines") : Stream.empty();
        return Stream.concat(broken, tooLong).collect(Collectors.joining(", "));
    }

    private record Rule(String name, String pattern) {}
}
