package org.jiuzhu.evidence;

/** What a file that is not taken in turned out to be, so that the officer is told. */
public enum Seen {
    PROGRAM,
    WEB_PAGE,
    HEIC,
    OTHER_PICTURE,
    OTHER_FILM,
    SOUND,
    OLD_OFFICE,
    ARCHIVE,
    TEXT,
    UNKNOWN
}
