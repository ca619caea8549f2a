package org.jiuzhu.shared;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A name as it is looked for: in simplified script, by the first letters of its pinyin, and by the pinyin whole; a
 * surname with a reading of its own is read as the surname.
 *
 * @param simplified without points and spaces
 * @param initials small letters, one for each character
 * @param pinyin small letters without tones or spaces
 */
public record NameKey(String simplified, String initials, String pinyin) {
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
    private static final int LONGEST = 120;

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
