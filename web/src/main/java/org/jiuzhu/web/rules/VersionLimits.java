package org.jiuzhu.web.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleKey;
import org.jiuzhu.rules.RuleRow;
import org.jiuzhu.rules.RuleVersion;

/** The time limits of a version of the rules on a day: each step with its limit on either route. */
public record VersionLimits(RuleVersion version, List<Step> steps) {

    /** A step with its limits; either may be missing. */
    public record Step(String step, RuleLine oneLevel, RuleLine twoLevel) {

        /** The documents of what is in force, one where both rest on the same. */
        public List<String> getDocuments() {
            return lines().map(RuleLine::now)
                    .filter(Objects::nonNull)
                    .map(now -> now.row().document())
                    .distinct()
                    .toList();
        }

        boolean isUnconfirmed() {
            return lines().anyMatch(RuleLine::isUnconfirmed);
        }

        private Stream<RuleLine> lines() {
            return Stream.of(oneLevel, twoLevel).filter(Objects::nonNull);
        }
    }

    /** Every version that has a limit, in the order of the matters. */
    static List<VersionLimits> of(List<RuleRow> rows, LocalDate day, boolean onlyUnconfirmed) {
        Map<RuleKey, List<Dated>> dated = Dated.byRule(rows, day);
        return Arrays.stream(RuleVersion.values())
                .map(version -> new VersionLimits(version, steps(dated, version, onlyUnconfirmed)))
                .filter(limits -> !limits.steps.isEmpty())
                .toList();
    }

    private static List<Step> steps(Map<RuleKey, List<Dated>> dated, RuleVersion version, boolean onlyUnconfirmed) {
        return dated.keySet().stream()
                .filter(key -> key.version() == version)
                .map(RuleKey::step)
                .distinct()
                .sorted()
                .map(step -> new Step(
                        step,
                        line(dated, RuleKey.of(version, step, Route.ONE_LEVEL)),
                        line(dated, RuleKey.of(version, step, Route.TWO_LEVEL))))
                .filter(step -> !onlyUnconfirmed || step.isUnconfirmed())
                .toList();
    }

    private static RuleLine line(Map<RuleKey, List<Dated>> dated, RuleKey key) {
        List<Dated> history = dated.get(key);
        return history == null ? null : RuleLine.of(key, history);
    }
}
