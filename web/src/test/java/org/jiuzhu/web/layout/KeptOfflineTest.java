package org.jiuzhu.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page for phones opens without a network only when every part of it is kept. */
class KeptOfflineTest {
    private static final Path SURVEY = Sources.PAGES.resolve("survey");

    @Test
    void every_script_of_the_page_is_kept() {
        Set<String> scripts = Sources.files(SURVEY.resolve("app"), ".js").stream()
                .map(script -> "app/" + script.getFileName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> kept =
                Sources.found(SURVEY, "sw.js", "\"(app/\\w+\\.js)\"").collect(Collectors.toCollection(TreeSet::new));

        assertEquals(scripts, kept);
    }
}
