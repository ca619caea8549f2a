package org.jiuzhu.proofreading;

/** What is entered in the provincial system: a household that was granted, or a change of one. */
public enum EntryKind {
    GRANT,
    CHANGE
}
