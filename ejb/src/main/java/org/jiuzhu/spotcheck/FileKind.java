package org.jiuzhu.spotcheck;

/** What kind of decision a file is about. */
public enum FileKind {
    GRANT,
    REFUSAL,
    CHANGE,
    STOP;

    /** Whether it is about an application rather than about what became of a benefit. */
    public boolean isOfCase() {
        return this == GRANT || this == REFUSAL;
    }
}
