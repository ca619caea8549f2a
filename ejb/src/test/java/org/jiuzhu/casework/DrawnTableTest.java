package org.jiuzhu.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.access.Role;
import org.junit.jupiter.api.Test;

/** The diagram of the README is the table of steps: every move, who takes it, and nothing else. */
class DrawnTableTest {
    private static final Pattern ARROW = Pattern.compile("(?m)^ {4}(\\S.*) -->\\|(.*)\\| (\\S+)$");

    @Test
    void the_drawing_is_the_table() throws IOException {
        TreeSet<String> drawn = new TreeSet<>();
        Matcher arrow = ARROW.matcher(Files.readString(Path.of("../README.md")));
        while (arrow.find()) {
            for (String from : arrow.group(1).split(" & ")) {
                for (String step : arrow.group(2).split(", ")) {
                    drawn.add(from + " " + step + " " + arrow.group(3));
                }
            }
        }

        assertEquals(String.join("\n", table()), String.join("\n", drawn));
    }

    private static TreeSet<String> table() {
        return Stream.of(CaseStep.values())
                .filter(step -> step.target() != null)
                .flatMap(DrawnTableTest::moves)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> moves(CaseStep step) {
        Stream<String> from =
                step.from().isEmpty() ? Stream.of("NEW") : step.from().stream().map(Enum::name);
        return from.map(state -> state + " " + step + " " + hands(step) + " " + step.target());
    }

    private static String hands(CaseStep step) {
        return step.roles().isEmpty()
                ? "product"
                : step.roles().stream().map(Role::name).sorted().collect(Collectors.joining("/"));
    }
}
