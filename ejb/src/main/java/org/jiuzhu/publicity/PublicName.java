package org.jiuzhu.publicity;

import java.time.LocalDate;
import org.jiuzhu.shared.Ages;

/** A name as everyone may read it: the middle is hidden, of a minor all but the first character. */
public final class PublicName {
    private static final int OF_AGE = 18;
    private static final String HIDDEN = "**";

    private final String masked;

    private PublicName(String masked) {
        this.masked = masked;
    }

    /** The name of somebody who was born on that day, as it is read on that other. */
    public static PublicName of(String name, LocalDate bornOn, LocalDate day) {
        int length = name.codePointCount(0, name.length());
        if (isMinor(bornOn, day)) {
            return new PublicName(ofMinor(name));
        }
        String first = name.substring(0, name.offsetByCodePoints(0, Math.min(1, length)));
        String last = length < 3 ? "" : name.substring(name.offsetByCodePoints(0, length - 1));
        return new PublicName(first + HIDDEN.substring(0, length > 3 ? 2 : 1) + last);
    }

    /** The first character alone. */
    static String ofMinor(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + HIDDEN;
    }

    static boolean isMinor(LocalDate bornOn, LocalDate day) {
        return Ages.on(bornOn, day) < OF_AGE;
    }

    @Override
    public String toString() {
        return masked;
    }
}
