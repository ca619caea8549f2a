package org.jiuzhu.web.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiuzhu.web.layout.Texts;

/** Lines of comma-separated values (RFC 4180) in which no text is taken for a formula. */
final class Csv {
    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** The headings, from texts that are numbered from 1. */
    static List<String> columns(String key, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Texts.of(key + number))
                .toList();
    }

    private static String cell(String text) {
        String plain = text.matches("[=+\\-@\\t\\r](?s:.*)") ? "'" + text : text;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }
}
