package org.jiuzhu.publicity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.shared.Faults;

/**
 * Reads a text that is to hang in public and finds what must not: numbers of persons, cards and telephones, health and
 * standing, addresses, and the names of the household (民发〔2021〕57号 art. 24).
 */
public final class PublicText {
    private static final Pattern HEALTH = anyOf("health");
    private static final Pattern STANDING = anyOf("standing");
    private static final Pattern ADDRESS = Pattern.compile(FoldedText.WORDS.getString("address"));
    private static final int MOST = 5;

    private PublicText() {}

    /** What must not be said. */
    public enum Kind {
        IDENTITY,
        CARD,
        PHONE,
        HEALTH,
        STANDING,
        ADDRESS,
        MINOR,
        MEMBER
    }

    /** What was found, and at which character, the first being 1. */
    public record Finding(Kind kind, int place, String said) {}

    /** Whose names must not be said: the minors of a household, who are not even called by a given name, and the others. */
    public record Named(Collection<String> minors, Collection<String> others) {
        public static final Named NOBODY = new Named(List.of(), List.of());
    }

    /** Everything in the text that must not hang in public, in its order. */
    public static List<Finding> findings(String typed, Named named) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        FoldedText text = FoldedText.of(typed);
        FoldedText compact = text.compact();
        List<Finding> found = new ArrayList<>(PublicNumbers.in(text));
        found.addAll(matches(Kind.HEALTH, HEALTH, compact));
        found.addAll(matches(Kind.STANDING, STANDING, compact));
        found.addAll(matches(Kind.ADDRESS, ADDRESS, compact));
        named.minors().stream()
                .flatMap(PublicText::callings)
                .distinct()
                .forEach(name -> found.addAll(said(Kind.MINOR, name, compact)));
        named.others().stream()
                .map(PublicText::folded)
                .distinct()
                .forEach(name -> found.addAll(said(Kind.MEMBER, name, compact)));
        return found.stream().sorted(Comparator.comparingInt(Finding::place)).toList();
    }

    /** Refuses the field with the kind and the place of what was found. */
    static void check(Faults faults, String field, String typed, Named named) {
        findings(typed, named).stream()
                .limit(MOST)
                .forEach(one -> faults.add(field, "public-text." + one.kind(), one.place(), one.said()));
    }

    /** A minor is known by the given name alone too, after a surname of one character or of two. */
    private static Stream<String> callings(String name) {
        String whole = folded(name);
        int length = whole.codePointCount(0, whole.length());
        return IntStream.rangeClosed(0, 2)
                .filter(surname -> length - surname >= 2)
                .mapToObj(surname -> whole.substring(whole.offsetByCodePoints(0, surname)));
    }

    private static String folded(String name) {
        return FoldedText.of(name).compact().toString();
    }

    private static List<Finding> said(Kind kind, String name, FoldedText text) {
        boolean tooShort = name.codePointCount(0, name.length()) < 2;
        return tooShort ? List.of() : matches(kind, Pattern.compile(Pattern.quote(name)), text);
    }

    private static List<Finding> matches(Kind kind, Pattern pattern, FoldedText text) {
        return pattern.matcher(text.toString())
                .results()
                .map(match -> finding(kind, match, text))
                .toList();
    }

    static Finding finding(Kind kind, MatchResult match, FoldedText text) {
        return new Finding(kind, text.place(match.start()), match.group().strip());
    }

    private static Pattern anyOf(String key) {
        return Pattern.compile(String.join(
                "|",
                Arrays.stream(FoldedText.WORDS.getString(key).split(","))
                        .map(word -> Pattern.quote(folded(word)))
                        .toList()));
    }
}
