package org.jiuzhu.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A resident identity number (公民身份号码, GB 11643): area, birth date, sequence (odd is male), check character.
 * Old numbers of 15 digits are converted.
 */
public final class IdentityNumber {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");
    private static final int OLDEST = 130;

    private final String value;

    private IdentityNumber(String value) {
        this.value = value;
    }

    /**
     * Reads what was typed, see {@link #plain}.
     *
     * @param today the day on which the person must have been born and be no older than 130 years
     * @throws Refusal {@code identity.form}, {@code identity.birth}, {@code identity.age} or {@code identity.check}
     */
    public static IdentityNumber of(String typed, LocalDate today) {
        String text = plain(typed);
        if (!FORM.matcher(text).matches()) {
            throw new Refusal("identity.form");
        }
        IdentityNumber number = new IdentityNumber(text);
        number.requirePlausibleBirth(today);
        if (text.charAt(17) != check(text)) {
            throw new Refusal("identity.check");
        }
        return number;
    }

    /** What was typed as the register writes it: no spaces, half-width, a capital X, 18 digits where 15 were given. */
    public static String plain(String typed) {
        String text = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        if (!text.matches("\\d{15}")) {
            return text;
        }
        String body = text.substring(0, 6) + "19" + text.substring(6);
        return body + check(body);
    }

    /** The check character that belongs to the first 17 digits. */
    public static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private void requirePlausibleBirth(LocalDate today) {
        LocalDate born;
        try {
            born = bornOn();
        } catch (DateTimeException impossible) {
            throw new Refusal("identity.birth");
        }
        if (born.isAfter(today)) {
            throw new Refusal("identity.birth");
        }
        if (born.plusYears(OLDEST + 1L).compareTo(today) <= 0) {
            throw new Refusal("identity.age");
        }
    }

    public LocalDate bornOn() {
        return LocalDate.of(number(6, 10), number(10, 12), number(12, 14));
    }

    public Sex sex() {
        return number(16, 17) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    public String value() {
        return value;
    }

    /** For lists and pages: the first four and the last four characters. */
    public static String masked(String value) {
        return value == null || value.length() < 18 ? "" : value.substring(0, 4) + "**********" + value.substring(14);
    }

    private int number(int from, int to) {
        return Integer.parseInt(value.substring(from, to));
    }

    @Override
    public String toString() {
        return masked(value);
    }
}
