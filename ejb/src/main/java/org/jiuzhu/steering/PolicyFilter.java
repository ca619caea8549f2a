package org.jiuzhu.steering;

import org.jiuzhu.rules.AssistanceMatter;

/**
 * Which policy texts are wanted.
 *
 * @param words of the title or the number; null or empty for all
 * @param matter null for all; texts about every matter are always among them
 * @param after the last one of the page before, 0 for the first page
 */
public record PolicyFilter(String words, AssistanceMatter matter, long after) {
    private static final int LONGEST = 60;

    boolean hasWords() {
        return words != null && !words.isBlank();
    }

    /** As a pattern in which nothing stands for anything else. */
    String pattern() {
        String typed = words.strip();
        String plain = typed.substring(0, Math.min(LONGEST, typed.length()));
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
