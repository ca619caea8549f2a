package org.jiuzhu.steering;

/** Came, or came and passed or failed the test at the end. */
public enum GuidanceResult {
    ATTENDED,
    PASSED,
    FAILED
}
