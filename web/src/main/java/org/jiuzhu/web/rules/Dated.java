package org.jiuzhu.web.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.rules.RuleKey;
import org.jiuzhu.rules.RuleRow;

/**
 * A row of the rules as it stands on a day.
 *
 * @param until its last day, or null while no later row is known
 */
public record Dated(RuleRow row, LocalDate until, RowState state) {

    public boolean isInForce() {
        return state == RowState.IN_FORCE;
    }

    /** Whether the bureau has still to confirm it; what was revised has been. */
    public boolean isUnconfirmed() {
        return !row.confirmed() && state != RowState.REVISED;
    }

    /** The rows of each rule on that day, the newest first as they came. */
    static Map<RuleKey, List<Dated>> byRule(List<RuleRow> rows, LocalDate day) {
        Map<RuleKey, List<RuleRow>> histories = new LinkedHashMap<>();
        rows.forEach(row ->
                histories.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row));
        Map<RuleKey, List<Dated>> dated = new LinkedHashMap<>();
        histories.forEach((key, history) -> dated.put(key, of(history, day)));
        return dated;
    }

    /** The rows of one rule on that day, the newest first as they came. */
    static List<Dated> of(List<RuleRow> history, LocalDate day) {
        List<Dated> dated = new ArrayList<>();
        LocalDate until = null;
        for (int i = 0; i < history.size(); i++) {
            RuleRow row = history.get(i);
            boolean revised = i > 0 && history.get(i - 1).from().equals(row.from());
            if (i > 0 && !revised) {
                until = history.get(i - 1).from().minusDays(1);
            }
            dated.add(new Dated(row, until, revised ? RowState.REVISED : state(row, until, day)));
        }
        return dated;
    }

    private static RowState state(RuleRow row, LocalDate until, LocalDate day) {
        if (row.from().isAfter(day)) {
            return RowState.COMING;
        }
        return until == null || !until.isBefore(day) ? RowState.IN_FORCE : RowState.FOLLOWED;
    }
}
