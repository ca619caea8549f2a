package org.jiuzhu.steering;

/** What is done about a resolution. */
public enum ResolutionAct {
    PASS,
    REPORT,
    SEND_BACK,
    POSTPONE,
    CONFIRM
}
