package org.jiuzhu.benefit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.shared.NameReading;

/**
 * What is typed to find a household: a name or its beginning in either script, the first letters of its pinyin or the
 * pinyin whole, an identity number, or a name with the last places of the number; and a village.
 */
public record HouseholdQuery(String text, String villageCode) {
    private static final Pattern NUMBER = Pattern.compile("\\d{15}|\\d{17}[\\dXx]");
    private static final Pattern LETTERS = Pattern.compile("[a-z]{1,60}");
    private static final Pattern NAME_AND_TAIL = Pattern.compile("(.+?)\\s+(\\d{3,5}[\\dXx])");

    /** In which column what is looked for. */
    enum Key {
        IDENTITY("p.identityNumber"),
        NAME("m.names.simplified"),
        INITIALS("m.names.initials"),
        PINYIN("m.names.pinyin");

        private final String column;

        Key(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    public HouseholdQuery {
        text = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC)
                .strip();
        villageCode = villageCode == null || villageCode.isBlank() ? null : villageCode;
    }

    public boolean isEmpty() {
        return text.isEmpty() && villageCode == null;
    }

    boolean isNamed() {
        return !text.isEmpty();
    }

    /** Letters are first looked for as initials. */
    Key key() {
        if (NUMBER.matcher(text).matches()) {
            return Key.IDENTITY;
        }
        return LETTERS.matcher(word().toLowerCase(Locale.ROOT)).matches() ? Key.INITIALS : Key.NAME;
    }

    /** The word to look for, without the places of a number behind it. */
    private String word() {
        Matcher tailed = NAME_AND_TAIL.matcher(text);
        return tailed.matches() ? tailed.group(1) : text;
    }

    /** The last places of the identity number, or null. */
    String tail() {
        Matcher tailed = NAME_AND_TAIL.matcher(text);
        return tailed.matches() ? "%" + tailed.group(2).toUpperCase(Locale.ROOT) : null;
    }

    /** The word as a pattern of that key; signs of patterns stand for themselves. */
    String pattern(Key key) {
        return switch (key) {
            case IDENTITY -> IdentityNumber.plain(text);
            case NAME -> escaped(NameReading.simplified(word())) + "%";
            case INITIALS, PINYIN -> word().toLowerCase(Locale.ROOT) + "%";
        };
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
