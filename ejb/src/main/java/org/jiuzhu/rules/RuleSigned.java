package org.jiuzhu.rules;

/** A row has been added to the rules, in this transaction; whoever reckons by them looks again, or refuses. */
public record RuleSigned(RuleChange change) {}
