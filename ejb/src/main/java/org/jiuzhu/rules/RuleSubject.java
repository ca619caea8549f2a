package org.jiuzhu.rules;

/** What stands in a dated row under the bureau's hand: a standard, a figure left to the place, or a time limit. */
public enum RuleSubject {
    STANDARD,
    PARAMETER,
    DEADLINE
}
