package org.jiuzhu.web.steering;

import java.util.List;

/** A text as its paragraphs, without the empty ones. */
final class Paragraphs {
    private Paragraphs() {}

    static List<String> of(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
