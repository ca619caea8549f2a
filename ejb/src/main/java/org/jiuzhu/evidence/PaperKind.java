package org.jiuzhu.evidence;

import static org.jiuzhu.evidence.EvidencePurpose.*;

/**
 * The papers and pictures of a household's file (一户一档), in the order in which they lie in it; which of them must be
 * there, from which stage on, and what they prove when nobody says otherwise.
 */
public enum PaperKind {
    APPLICATION(APPLICATION_PAPER, FileStage.APPLIED),
    PROMISE(EvidencePurpose.PROMISE, FileStage.APPLIED),
    IDENTITY(EvidencePurpose.IDENTITY, FileStage.APPLIED),
    ENTRUSTMENT(APPLICATION_PAPER, null),
    DISABILITY_ILLNESS(EvidencePurpose.DISABILITY_ILLNESS, null),
    INCOME_PROPERTY(EvidencePurpose.INCOME_PROPERTY, null),
    NEAR_RELATIVE(APPLICATION_PAPER, null),
    SURVEY_FORM(SURVEY, FileStage.SURVEYED),
    SURVEY_PHOTO(SURVEY, FileStage.SURVEYED),
    SURVEY_SIGNATURE(SURVEY, null),
    CHECK_REPORT(EvidencePurpose.INCOME_PROPERTY, FileStage.CHECKED),
    APPRAISAL_RECORD(APPRAISAL, null),
    APPRAISAL_PHOTO(APPRAISAL, null),
    NOTICE_PHOTO_START(FIRST_NOTICE, FileStage.POSTED),
    NOTICE_PHOTO_END(LAST_NOTICE, FileStage.NOTICE_OVER),
    APPROVAL_FORM(APPROVAL, FileStage.DECIDED),
    DECISION(APPROVAL, FileStage.DECIDED),
    DELIVERY_RECEIPT(SERVICE, FileStage.NOTIFIED),
    LONG_TERM_NOTICE(CHANGE, null),
    CHANGE_NOTICE(CHANGE, null),
    CHANGE_PHOTO(CHANGE, null),
    OTHER(APPLICATION_PAPER, null);

    private final EvidencePurpose purpose;
    private final FileStage from;

    PaperKind(EvidencePurpose purpose, FileStage from) {
        this.purpose = purpose;
        this.from = from;
    }

    /** What it proves where no other purpose is chosen. */
    public EvidencePurpose purpose() {
        return purpose;
    }

    /** From when on it must be there; null where it depends on the household. */
    public FileStage from() {
        return from;
    }
}
