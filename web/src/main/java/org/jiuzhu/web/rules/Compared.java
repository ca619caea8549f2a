package org.jiuzhu.web.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jiuzhu.rules.RuleKey;
import org.jiuzhu.rules.RuleRow;
import org.jiuzhu.rules.RuleValue;

/**
 * What a proposal would change on its day.
 *
 * @param before the row in force on that day without it, or null where there is none
 * @param after the value proposed, or null while it is not typed
 * @param following the next row after that day, by which the new one ends, or null
 */
public record Compared(RuleKey key, RuleRow before, RuleValue after, RuleRow following) {

    /** @param rows every row of the rule that is known, the newest first */
    static Compared of(RuleKey key, List<RuleRow> rows, LocalDate day, RuleValue after) {
        RuleRow before = rows.stream()
                .filter(row -> !row.from().isAfter(day))
                .findFirst()
                .orElse(null);
        RuleRow following = rows.stream()
                .filter(row -> row.from().isAfter(day))
                .min(Comparator.comparing(RuleRow::from))
                .orElse(null);
        return new Compared(key, before, after, following);
    }

    /** The value stays and only its document is named. */
    public boolean isConfirming(LocalDate day) {
        return before != null
                && after != null
                && before.from().equals(day)
                && !before.confirmed()
                && before.value().sameAs(after);
    }
}
