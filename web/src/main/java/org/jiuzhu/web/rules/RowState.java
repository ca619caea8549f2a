package org.jiuzhu.web.rules;

/** What a dated row is on the day that is looked at. */
public enum RowState {
    IN_FORCE,
    COMING,
    FOLLOWED,
    REVISED
}
