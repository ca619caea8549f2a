package org.jiuzhu.evidence;

/** How far a case has come, as far as its file is concerned: from then on a paper is to be there. */
public enum FileStage {
    APPLIED,
    SURVEYED,
    CHECKED,
    POSTED,
    NOTICE_OVER,
    DECIDED,
    NOTIFIED
}
