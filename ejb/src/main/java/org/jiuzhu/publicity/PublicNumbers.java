package org.jiuzhu.publicity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jiuzhu.publicity.PublicText.Finding;
import org.jiuzhu.publicity.PublicText.Kind;

/** Tells by its length what a row of digits is, whatever gaps stand in it and whether or not its check digit is right. */
final class PublicNumbers {
    private static final Pattern ROW = Pattern.compile("[0-9](?: {0,3}[0-9])*(?: {0,3}x(?![a-z0-9]))?");
    private static final Pattern DATE =
            Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?: (?:0?[1-9]|1[0-2]) (?:0?[1-9]|[12][0-9]|3[01])"
                    + "|(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))(?![0-9])");
    private static final Pattern MOBILE = Pattern.compile("(?:86)?1[0-9]{10}");
    private static final Pattern LAND = Pattern.compile("0[0-9]{9,11}|[48]00[0-9]{7}|[2-9][0-9]{6,7}");
    private static final Pattern LAND_IN_PARTS = Pattern.compile("[2-9][0-9]{2,3} [0-9]{4}");
    /** Of a bank of this country; with gaps in it a part may read like a day. */
    private static final Pattern CARD = Pattern.compile("6[0-9]{11,18}");

    private static final int SHORTEST_CARD = 12;
    private static final int SHORTEST_TELEPHONE = 7;

    private PublicNumbers() {}

    static List<Finding> in(FoldedText text) {
        return ROW.matcher(text.toString())
                .results()
                .flatMap(row -> kind(row).map(kind -> PublicText.finding(kind, row, text)).stream())
                .toList();
    }

    private static Optional<Kind> kind(MatchResult match) {
        String row = match.group().replaceAll(" +", " ");
        String digits = row.replace(" ", "");
        String beside = DATE.matcher(row).replaceAll("").replaceAll("[ x]", "");
        if (beside.isEmpty()) {
            return Optional.empty();
        }
        if (isIdentity(digits)) {
            return Optional.of(Kind.IDENTITY);
        }
        if (MOBILE.matcher(digits).matches()) {
            return Optional.of(Kind.PHONE);
        }
        if (CARD.matcher(digits).matches()) {
            return Optional.of(Kind.CARD);
        }
        if (beside.length() < SHORTEST_TELEPHONE) {
            return Optional.empty();
        }
        return other(row, digits.replace("x", ""));
    }

    private static Optional<Kind> other(String row, String digits) {
        String[] parts = row.split(" ");
        if (Arrays.stream(parts).anyMatch(PublicNumbers::isIdentity)) {
            return Optional.of(Kind.IDENTITY);
        }
        if (isTelephone(digits) || LAND_IN_PARTS.matcher(row).matches()) {
            return Optional.of(Kind.PHONE);
        }
        if (digits.length() >= SHORTEST_CARD) {
            return Optional.of(Kind.CARD);
        }
        return Arrays.stream(parts).anyMatch(PublicNumbers::isTelephone) ? Optional.of(Kind.PHONE) : Optional.empty();
    }

    private static boolean isIdentity(String digits) {
        return digits.matches("[0-9]{15}|[0-9]{17}[0-9x]");
    }

    private static boolean isTelephone(String digits) {
        boolean mobile = MOBILE.matcher(digits).matches();
        return mobile || LAND.matcher(digits).matches() && !DATE.matcher(digits).matches();
    }
}
