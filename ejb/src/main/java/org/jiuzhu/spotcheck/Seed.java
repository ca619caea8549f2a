package org.jiuzhu.spotcheck;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.YearMonth;
import org.jiuzhu.shared.Sha256;

/** The published arithmetic of a draw: commitments, the seed of two numbers, and the place it gives to a file. */
public final class Seed {
    /** Numbers that cannot be guessed from their commitment: 16 to 80 letters and digits. */
    static final String NUMBER = "[0-9A-Za-z]{16,80}";

    private static final String HEAD = "jiuzhu-spot-check/1\n";

    private final String text;

    private Seed(String text) {
        this.text = text;
    }

    /** What a party publishes before the frame is frozen. */
    public static String commitment(YearMonth month, Party party, String number) {
        return Sha256.of(HEAD + month + "\n" + party + "\n" + number + "\n");
    }

    static Seed of(YearMonth month, String frameHash, String bureauNumber, String secondNumber) {
        return new Seed(Sha256.of(HEAD + month + "\n" + frameHash + "\n" + bureauNumber + "\n" + secondNumber + "\n"));
    }

    /** The place of a file among those of its stratum in that round: the smallest are drawn. */
    byte[] place(int round, String township, String matter, String file) {
        MessageDigest digest = Sha256.digest();
        return digest.digest(
                (text + "|" + round + "|" + township + "|" + matter + "|" + file).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return text;
    }
}
