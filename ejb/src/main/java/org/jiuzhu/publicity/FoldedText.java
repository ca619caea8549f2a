package org.jiuzhu.publicity;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jiuzhu.shared.NameReading;

/**
 * A text as the linter reads it: one script, one width, one case, every digit a digit and every gap a space; each
 * character knows its place in what was typed.
 */
final class FoldedText {
    static final ResourceBundle WORDS = ResourceBundle.getBundle("org.jiuzhu.publicity.public-text");
    private static final String NUMERALS = WORDS.getString("numerals");
    private static final char GAP = ' ';

    /** Two signs stand for nought. */
    private static final int NOUGHTS = 2;

    private final StringBuilder folded = new StringBuilder();
    private final int[] places;

    private FoldedText(int longest) {
        places = new int[longest];
    }

    /** Dashes and points between characters are gaps; the point of a decimal fraction divides. */
    static FoldedText of(String typed) {
        int[] points = typed.codePoints().toArray();
        FoldedText text = new FoldedText(typed.length() * 4 + 4);
        for (int i = 0; i < points.length; i++) {
            text.add(isFraction(points, i) ? "," : fold(points[i]), i + 1);
        }
        return text;
    }

    /** The same without its gaps. */
    FoldedText compact() {
        FoldedText text = new FoldedText(places.length);
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) != GAP) {
                text.add(String.valueOf(folded.charAt(i)), places[i]);
            }
        }
        return text;
    }

    private void add(String characters, int place) {
        for (int i = 0; i < characters.length() && folded.length() < places.length; i++) {
            places[folded.length()] = place;
            folded.append(characters.charAt(i));
        }
    }

    private static String fold(int point) {
        if (isGap(point)) {
            return String.valueOf(GAP);
        }
        if (Character.isDigit(point)) {
            return String.valueOf(Character.digit(point, 10));
        }
        String simple = NameReading.simplified(Character.toString(point)).toLowerCase(Locale.ROOT);
        int numeral = simple.length() == 1 ? NUMERALS.indexOf(simple) : -1;
        return numeral < 0 ? simple : String.valueOf(Math.max(0, numeral - NOUGHTS + 1));
    }

    private static boolean isGap(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || switch (Character.getType(point)) {
                    case Character.DASH_PUNCTUATION,
                            Character.CONNECTOR_PUNCTUATION,
                            Character.FORMAT,
                            Character.CONTROL -> true;
                    default -> "\u2212\u30fc\u00b7\u2022\u30fb./".indexOf(point) >= 0 || point == 0xff0e;
                };
    }

    /** One or two digits after a point and none before it but digits: money, no gap in a number. */
    private static boolean isFraction(int[] points, int at) {
        if (points[at] != '.' && points[at] != 0xff0e || at == 0 || !isDigit(points, at - 1)) {
            return false;
        }
        int digits = 0;
        while (isDigit(points, at + 1 + digits)) {
            digits++;
        }
        int after = at + 1 + digits;
        boolean ends = after >= points.length || !isGap(points[after]) || Character.isWhitespace(points[after]);
        return digits > 0 && digits <= 2 && ends;
    }

    private static boolean isDigit(int[] points, int at) {
        return at < points.length && Character.isDigit(points[at]);
    }

    /** Where in what was typed, counted in characters from 1. */
    int place(int index) {
        return places[index];
    }

    @Override
    public String toString() {
        return folded.toString();
    }
}
