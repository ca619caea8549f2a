package org.jiuzhu.web.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the modules as they are written, for tests that read them. */
final class Sources {
    static final Path WEB = Path.of("src/main");
    static final Path PAGES = WEB.resolve("webapp");
    static final Path TEXTS = WEB.resolve("resources/org/jiuzhu/web/texts");

    private Sources() {}

    static List<Path> files(Path root, String ending) {
        if (Files.notExists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the first group of the pattern finds in all files of that kind. */
    static Stream<String> found(Path root, String ending, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return files(root, ending).stream()
                .flatMap(file -> compiled.matcher(read(file)).results())
                .map(result -> result.group(1));
    }
}
