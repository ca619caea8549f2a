package org.jiuzhu.remedy;

/** What is attacked: a decision about an application, a change or stop of a benefit, or that nobody answered. */
public enum Attacked {
    GRANT,
    REFUSAL,
    CHANGE,
    STOP,
    NO_ANSWER
}
