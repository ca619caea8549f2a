package org.jiuzhu.demonstration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/** The words of the demonstration: synthetic names and what officers write. */
final class Words {
    private static final Properties ALL = read();

    private Words() {}

    static String of(String key) {
        return ALL.getProperty(key);
    }

    static String of(String key, Object... details) {
        return MessageFormat.format(of(key), details);
    }

    /** One of the entries of a list, going round. */
    static String pick(String key, int index) {
        String[] entries = of(key).split(",");
        return entries[Math.floorMod(index, entries.length)];
    }

    /** A common surname, going round. */
    static String surname(int index) {
        int[] all = of("surnames").codePoints().toArray();
        return Character.toString(all[Math.floorMod(index, all.length)]);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStreamReader file =
                new InputStreamReader(Words.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
            words.load(file);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
