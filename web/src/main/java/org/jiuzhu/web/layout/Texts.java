package org.jiuzhu.web.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** Every sentence that reaches a screen, merged from one property file per subject; {@code t} on pages. */
public class Texts extends ResourceBundle {
    static final String FOLDER = "/org/jiuzhu/web/texts/";

    static final List<String> FILES = List.of(
            "layout",
            "labels",
            "refusals",
            "casework",
            "evidence",
            "phone",
            "assessment",
            "rehearsal",
            "household",
            "members",
            "benefit",
            "adjustment",
            "review",
            "payment",
            "finance",
            "budget",
            "workfund",
            "spotcheck",
            "proofreading",
            "remedy",
            "rating",
            "steering",
            "reporting",
            "statistics",
            "delegation",
            "rules",
            "publicity",
            "papers",
            "access");

    private static final Properties ALL = merged();

    /** The text of a key with its placeholders filled; {@code !key!} where there is none. */
    public static String of(String key, Object... details) {
        String text = ALL.getProperty(key, "!" + key + "!");
        if (details.length == 0) {
            return text;
        }
        Object[] words = Arrays.stream(details).map(Wording::of).toArray();
        return new MessageFormat(text).format(words);
    }

    /** Whether there is a text of that key. */
    public static boolean has(String key) {
        return ALL.containsKey(key);
    }

    static boolean beginsWith(String head) {
        return ALL.keySet().stream().anyMatch(key -> key.toString().startsWith(head));
    }

    @Override
    protected Object handleGetObject(String key) {
        return of(key);
    }

    @Override
    public boolean containsKey(String key) {
        return true;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }

    @Override
    protected Set<String> handleKeySet() {
        return ALL.keySet().stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static Properties merged() {
        Properties all = new Properties();
        FILES.forEach(file -> addTo(all, FOLDER + file + ".properties"));
        return all;
    }

    private static void addTo(Properties all, String path) {
        try (InputStream file = Texts.class.getResourceAsStream(path)) {
            if (file != null) {
                all.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
