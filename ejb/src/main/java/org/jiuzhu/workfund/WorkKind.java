package org.jiuzhu.workfund;

/** What working funds are given for: a survey that both signed, a document that was issued, a file that was closed. */
public enum WorkKind {
    SURVEY,
    DOCUMENT,
    ARCHIVE
}
