package org.jiuzhu.shared;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads names for the register: script made simple, characters by their sound, a surname by the reading it has as one. */
public final class NameReading {
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
    private static final int LONGEST = 120;

    private NameReading() {}

    /** The keys of a name. */
    public static NameKey of(String name) {
        String simplified = simplified(name);
        String[] syllables = PINYIN.transliterate(simplified)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", "")
                .strip()
                .split(" +");
        String initials = Arrays.stream(syllables)
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
        return new NameKey(simplified, shortened(initials), shortened(String.join("", syllables)));
    }

    /** The name in simplified script, without what stands between its parts. */
    public static String simplified(String name) {
        String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKC);
        return shortened(SIMPLIFIED.transliterate(plain).replaceAll("[\\s·•.'-]", ""));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
