package org.jiuzhu.papers;

import java.security.SecureRandom;
import java.util.Locale;

/** The code by which a paper is found again from outside: letters and digits that nobody mistakes for one another. */
final class PaperCode {
    static final int LENGTH = 20;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom CHANCE = new SecureRandom();

    private PaperCode() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** As it was typed from paper, without gaps. */
    static String plain(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
