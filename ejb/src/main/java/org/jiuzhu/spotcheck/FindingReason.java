package org.jiuzhu.spotcheck;

/** Where the fault lies: in the facts, the law, the discretion, the enquiry, the procedure, the reasons, the records. */
public enum FindingReason {
    FACTS,
    LAW,
    DISCRETION,
    ENQUIRY,
    PROCEDURE,
    REASONING,
    RECORDS
}
