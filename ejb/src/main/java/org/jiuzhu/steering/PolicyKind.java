package org.jiuzhu.steering;

/** Whose word a policy text is. */
public enum PolicyKind {
    LAW,
    STATE_DOCUMENT,
    PROVINCE_DOCUMENT,
    CITY_DOCUMENT,
    BUREAU_NOTICE,
    EXPLANATION
}
