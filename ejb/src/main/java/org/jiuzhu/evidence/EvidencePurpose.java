package org.jiuzhu.evidence;

/** What a file proves in the course of a case; one file may serve several. */
public enum EvidencePurpose {
    APPLICATION_PAPER,
    PROMISE,
    IDENTITY,
    DISABILITY_ILLNESS,
    INCOME_PROPERTY,
    SURVEY,
    APPRAISAL,
    FIRST_NOTICE,
    LAST_NOTICE,
    APPROVAL,
    SERVICE,
    CHANGE
}
