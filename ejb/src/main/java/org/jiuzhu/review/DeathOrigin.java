package org.jiuzhu.review;

import java.util.Arrays;
import java.util.List;

/** Who says that somebody died; chosen from a list in the template. */
public enum DeathOrigin {
    POLICE,
    HEALTH,
    FUNERAL,
    VILLAGE;

    /** As sheets have it. */
    String word() {
        return ReviewWords.of("death.origin." + name());
    }

    static List<String> words() {
        return Arrays.stream(values()).map(DeathOrigin::word).toList();
    }

    /** Null where nothing is said, or nothing that is known. */
    static DeathOrigin of(String word) {
        return Arrays.stream(values())
                .filter(origin -> origin.word().equals(word.strip()))
                .findFirst()
                .orElse(null);
    }
}
