package org.jiuzhu.rating;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/** Behind which row a page of cases begins: the moment it is ordered by, and its key. */
record CaseCursor(LocalDateTime at, long id) {
    private static final String BETWEEN = "_";

    /** Nothing for what cannot be read: the first page. */
    static Optional<CaseCursor> of(String typed) {
        String[] parts = typed == null ? new String[0] : typed.split(BETWEEN);
        if (parts.length != 2 || !parts[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CaseCursor(LocalDateTime.parse(parts[0]), Long.parseLong(parts[1])));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    static String behind(QualityCase last) {
        LocalDateTime at = last.decidedAt() == null ? last.dueOn().atStartOfDay() : last.decidedAt();
        return at + BETWEEN + last.id();
    }
}
