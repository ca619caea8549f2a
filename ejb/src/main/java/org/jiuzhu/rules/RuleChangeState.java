package org.jiuzhu.rules;

/** Whether a proposal waits for the second officer, or what became of it. */
public enum RuleChangeState {
    PROPOSED,
    SIGNED,
    REJECTED,
    WITHDRAWN
}
