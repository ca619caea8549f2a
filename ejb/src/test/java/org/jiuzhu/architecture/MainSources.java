package org.jiuzhu.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of this module, for what the compiler leaves no trace of: texts of queries, inlined constants. */
final class MainSources {
    private static final Path MAIN = Path.of("src/main");

    private MainSources() {}

    /** The lines in which the pattern is found, each with its file. */
    static List<String> linesWith(Pattern pattern) {
        return files().flatMap(file -> lines(file)
                        .filter(line -> pattern.matcher(line).find())
                        .map(line -> file.getFileName() + ": " + line.strip()))
                .toList();
    }

    /** All migrations, in their order, as one text. */
    static String schema() {
        return files().filter(file -> file.getFileName().toString().matches("V\\d+__.*\\.sql"))
                .sorted()
                .flatMap(MainSources::lines)
                .reduce("", (text, line) -> text + line + "\n");
    }

    private static Stream<Path> files() {
        try (Stream<Path> tree = Files.walk(MAIN)) {
            return tree.filter(file -> file.toString().matches(".*\\.(java|sql)")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
