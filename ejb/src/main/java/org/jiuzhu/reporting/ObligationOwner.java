package org.jiuzhu.reporting;

/** Who owes a report: each township with an instrument in force, or the bureau. */
public enum ObligationOwner {
    TOWNSHIP,
    BUREAU
}
