package org.jiuzhu.web.rules;

import java.time.LocalDate;
import org.jiuzhu.rules.RuleVersion;

/**
 * A version of the rules with the days of its time, and what it is on the day that is looked at.
 *
 * @param until its last day, or null while no later version is known
 */
public record VersionSpan(RuleVersion version, LocalDate until, RowState state) {

    static VersionSpan of(RuleVersion version, LocalDate day) {
        LocalDate until = version.lastDay().orElse(null);
        if (version.from().isAfter(day)) {
            return new VersionSpan(version, until, RowState.COMING);
        }
        boolean ended = until != null && until.isBefore(day);
        return new VersionSpan(version, until, ended ? RowState.FOLLOWED : RowState.IN_FORCE);
    }
}
