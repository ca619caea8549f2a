package org.jiuzhu.harness;

import java.util.List;
import java.util.stream.Collectors;

/** What the pages tell an officer of something that was thrown; asked by name, since the tests do not see the pages. */
public record Told(String kind, String sentences) {
    private static final String FAILURE = "org.jiuzhu.web.layout.Failure";

    public static Told of(Throwable thrown) throws ReflectiveOperationException {
        Class<?> type = Class.forName(FAILURE, true, Told.class.getClassLoader());
        Object failure = type.getMethod("of", Throwable.class).invoke(null, thrown);
        List<?> sentences = (List<?>) type.getMethod("sentences").invoke(failure);
        return new Told(
                type.getMethod("kind").invoke(failure).toString(),
                sentences.stream().map(Told::text).collect(Collectors.joining()));
    }

    private static String text(Object sentence) {
        try {
            return sentence.getClass().getMethod("text").invoke(sentence).toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it says in Chinese what the rules or the state of things have against it. */
    public boolean isRefusal() {
        return kind.equals("REFUSED") && sentences.matches("(?s).*\\p{IsHan}.*") && !sentences.contains("!");
    }
}
