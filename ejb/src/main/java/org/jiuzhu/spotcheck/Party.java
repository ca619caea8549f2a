package org.jiuzhu.spotcheck;

/** The two who give the seed: the bureau, and a second body that gains nothing by the draw. */
public enum Party {
    BUREAU,
    SECOND;

    Party other() {
        return this == BUREAU ? SECOND : BUREAU;
    }
}
