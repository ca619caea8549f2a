package org.jiuzhu.finance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The words of the letter and of the bank's files, and how these are laid out, from {@code finance.properties}. */
final class FinanceText {
    private static final String FILE = "finance.properties";
    private static final Properties WORDS = words();

    private FinanceText() {}

    /** A text with {0}, {1} … replaced; nothing else in it has a meaning. */
    static String of(String key, Object... facts) {
        String text = WORDS.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No such text: " + key);
        }
        for (int i = 0; i < facts.length; i++) {
            text = text.replace("{" + i + "}", facts[i] == null ? "" : facts[i].toString());
        }
        return text;
    }

    /** A text that may not be there: then null. */
    static String find(String key) {
        return WORDS.getProperty(key);
    }

    /** The parts of a text between commas. */
    static List<String> list(String key) {
        return List.of(of(key).split(","));
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream in = FinanceText.class.getResourceAsStream(FILE)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return words;
    }
}
