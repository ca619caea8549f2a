package org.jiuzhu.web.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiuzhu.rules.Deadline;
import org.jiuzhu.rules.Measure;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.RuleChangeState;
import org.jiuzhu.rules.RuleSubject;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.StandardKind;
import org.jiuzhu.web.layout.Texts;
import org.junit.jupiter.api.Test;

/** Whatever a rule can be about has its name in the words of the office. */
class NamingTheRulesTest {
    private static final Path SCHEMA = Path.of("../ejb/src/main/resources/org/jiuzhu/schema");
    private static final Pattern LIMIT = Pattern.compile("\\('[A-Z]+_[0-9_]+', '([A-Z_]+)', '(?:ONE|TWO)_LEVEL'");

    @Test
    void every_constant_has_its_label() {
        Stream<Enum<?>[]> types = Stream.of(
                StandardKind.values(),
                Parameter.values(),
                RuleVersion.values(),
                RuleSubject.values(),
                RuleChangeState.values(),
                RowState.values(),
                Measure.values(),
                Deadline.Unit.values());

        assertEquals(
                List.of(),
                missing(types.flatMap(Arrays::stream)
                        .map(one -> one.getDeclaringClass().getSimpleName() + "." + one.name())));
    }

    @Test
    void every_figure_says_what_it_means_and_what_it_may_be() {
        assertEquals(
                List.of(), missing(Arrays.stream(Parameter.values()).map(parameter -> "meaning." + parameter.name())));
        assertEquals(List.of(), missing(Arrays.stream(Measure.values()).map(measure -> "hint." + measure.name())));
    }

    @Test
    void every_step_with_a_time_limit_has_its_name() throws IOException {
        try (Stream<Path> migrations = Files.list(SCHEMA)) {
            Stream<String> steps = migrations.flatMap(NamingTheRulesTest::steps);

            assertEquals(List.of(), missing(steps.map(step -> "limit." + step)));
        }
    }

    private static Stream<String> steps(Path migration) {
        try {
            return LIMIT.matcher(Files.readString(migration)).results().map(found -> found.group(1)).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> missing(Stream<String> keys) {
        return keys.filter(key -> !Texts.has(key)).distinct().toList();
    }
}
