package org.jiuzhu.rules;

import java.time.LocalDate;

/** The dated row that a proposal would add: which rule, what it is to say, from which day, by which document, and why. */
public record RuleChangeText(
        RuleKey key, RuleValue value, LocalDate from, String document, boolean confirmed, String reason) {

    /** The figure that it would be, for standards and parameters. */
    Figure figure(int revision) {
        return new Figure(value.number(), value.months(), document, from, revision, confirmed);
    }
}
