package org.jiuzhu.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Words that go into rows of the database or are looked for in imported sheets, from {@code review.properties}. */
final class ReviewWords {
    private static final String FILE = "review.properties";
    private static final Properties WORDS = words();

    private ReviewWords() {}

    static String of(String key) {
        return WORDS.getProperty(key);
    }

    /** The headings under which a column is known. */
    static List<String> headings(String column) {
        return List.of(of(column).split("\\|"));
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream in = ReviewWords.class.getResourceAsStream(FILE)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return words;
    }
}
