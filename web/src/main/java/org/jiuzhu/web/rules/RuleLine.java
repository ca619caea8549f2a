package org.jiuzhu.web.rules;

import java.util.List;
import java.util.Optional;
import org.jiuzhu.rules.RuleKey;

/**
 * A rule on a day in one line: what is in force, and what comes next.
 *
 * @param now the row in force, or null before the first begins
 * @param next the next row to begin, or null
 */
public record RuleLine(RuleKey key, Dated now, Dated next) {

    static RuleLine of(RuleKey key, List<Dated> history) {
        Optional<Dated> now = history.stream().filter(Dated::isInForce).findFirst();
        Optional<Dated> next = history.stream()
                .filter(dated -> dated.state() == RowState.COMING)
                .reduce((first, second) -> second);
        return new RuleLine(key, now.orElse(null), next.orElse(null));
    }

    boolean isUnconfirmed() {
        return now != null && now.isUnconfirmed() || next != null && next.isUnconfirmed();
    }
}
