package org.jiuzhu.rules;

/**
 * A row has been added to the rules, in this transaction; whoever reckons by them looks again, or refuses.
 *
 * @param confirming the value stays as it was and only its document is named: nothing is reckoned otherwise
 */
public record RuleSigned(RuleChange change, boolean confirming) {}
