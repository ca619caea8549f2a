package org.jiuzhu.payment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Properties;

/** The words that go onto the sheet and into its lines, from {@code sheet.properties}. */
final class SheetText {
    private static final String FILE = "sheet.properties";
    private static final Properties WORDS = words();

    private SheetText() {}

    /** A text with {0}, {1} … replaced; nothing else in it has a meaning, so a name may hold what it likes. */
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

    static String month(YearMonth month) {
        return of("month", month.getYear(), month.getMonthValue());
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream in = SheetText.class.getResourceAsStream(FILE)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return words;
    }
}
