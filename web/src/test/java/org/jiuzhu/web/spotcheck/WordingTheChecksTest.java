package org.jiuzhu.web.spotcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiuzhu.spotcheck.CheckPoint;
import org.jiuzhu.web.layout.Texts;
import org.junit.jupiter.api.Test;

/** Whatever the product finds about a file, it has a sentence for; every point says what is asked. */
class WordingTheChecksTest {
    private static final Path ROOM = Path.of("../ejb/src/main/java/org/jiuzhu/spotcheck");
    private static final Pattern SENTENCE = Pattern.compile("\"([a-z]+\\.[a-z-]+)\"");

    @Test
    void every_note_has_its_sentence() throws IOException {
        List<String> sentences = Stream.of("CaseFacts.java", "ChangeFacts.java")
                .flatMap(file -> SENTENCE.matcher(read(file)).results())
                .map(MatchResult.class::cast)
                .map(found -> found.group(1))
                .toList();

        assertTrue(sentences.size() > 30, sentences.toString());
        assertEquals(
                List.of(),
                sentences.stream()
                        .filter(one -> !Texts.has("spot.machine." + one))
                        .toList());
    }

    @Test
    void every_point_says_what_is_asked() {
        assertEquals(
                List.of(),
                Arrays.stream(CheckPoint.values())
                        .filter(point -> !Texts.has("spot.ask." + point))
                        .toList());
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOM.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
