package org.jiuzhu.proofreading;

import java.util.List;
import java.util.ResourceBundle;

/** Words that stand in sheets of the province. */
final class ProofWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.jiuzhu.proofreading.proofreading");

    private ProofWords() {}

    static String of(String key) {
        return WORDS.getString(key);
    }

    /** Everything a column or a matter is called. */
    static List<String> called(String key) {
        return List.of(of(key).split("\\|"));
    }
}
