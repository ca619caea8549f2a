package org.jiuzhu.web.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleKey;
import org.jiuzhu.rules.RuleRow;
import org.jiuzhu.rules.RuleVersion;

/** The time limits of a version of the rules on a day: each step with its limit on either route. */
public record VersionLimits(VersionSpan span, List<Step> steps) {
    /** As a case walks; what is not here comes last. */
    private static final List<String> ORDER = List.of(
            "ACCEPT",
            "RECORD_SURVEY",
            "SIGN_SURVEY",
            "REQUEST_CHECK",
            "ANSWER_CHECK",
            "SELF_CARE",
            "APPRAISE",
            "REVIEW",
            "POST_NOTICE",
            "RESOLVE_OBJECTION",
            "APPROVAL_OPINION",
            "EMERGENCY_DECISION",
            "EMERGENCY_PAPERS",
            "DECIDE",
            "NOTIFY",
            "TOTAL");

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

    /** Every version that has a limit, those in force first. */
    static List<VersionLimits> of(List<RuleRow> rows, LocalDate day, boolean onlyUnconfirmed) {
        Map<RuleKey, List<Dated>> dated = Dated.byRule(rows, day);
        return Arrays.stream(RuleVersion.values())
                .map(version -> new VersionLimits(VersionSpan.of(version, day), steps(dated, version, onlyUnconfirmed)))
                .filter(limits -> !limits.steps.isEmpty())
                .sorted(Comparator.comparing(limits -> limits.span.state()))
                .toList();
    }

    private static List<Step> steps(Map<RuleKey, List<Dated>> dated, RuleVersion version, boolean onlyUnconfirmed) {
        return dated.keySet().stream()
                .filter(key -> key.version() == version)
                .map(RuleKey::step)
                .distinct()
                .sorted(Comparator.comparing(VersionLimits::place))
                .map(step -> new Step(
                        step,
                        line(dated, RuleKey.of(version, step, Route.ONE_LEVEL)),
                        line(dated, RuleKey.of(version, step, Route.TWO_LEVEL))))
                .filter(step -> !onlyUnconfirmed || step.isUnconfirmed())
                .toList();
    }

    private static int place(String step) {
        return ORDER.contains(step) ? ORDER.indexOf(step) : ORDER.size();
    }

    private static RuleLine line(Map<RuleKey, List<Dated>> dated, RuleKey key) {
        List<Dated> history = dated.get(key);
        return history == null ? null : RuleLine.of(key, history);
    }
}
