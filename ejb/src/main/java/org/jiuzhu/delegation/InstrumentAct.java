package org.jiuzhu.delegation;

/** What is done to an instrument. */
public enum InstrumentAct {
    DRAFT,
    SIGN,
    PUBLISH,
    SUSPEND,
    RESUME,
    REVOKE
}
