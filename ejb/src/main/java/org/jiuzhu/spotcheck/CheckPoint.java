package org.jiuzhu.spotcheck;

import java.util.Arrays;
import java.util.List;

/** 抽查要点: what is looked at in a file; about an application, about a change, or about both. */
public enum CheckPoint {
    APPLICATION(true, false),
    SURVEY(true, false),
    CHECK(true, false),
    GROUNDS(false, true),
    FIGURES(true, true),
    APPRAISAL(true, false),
    PUBLICITY(true, false),
    KIN(true, true),
    DECISION(true, true),
    NOTIFICATION(true, true),
    TERM(true, false),
    EFFECT(false, true),
    ARCHIVE(true, false);

    private final boolean ofCase;
    private final boolean ofChange;

    CheckPoint(boolean ofCase, boolean ofChange) {
        this.ofCase = ofCase;
        this.ofChange = ofChange;
    }

    /** The points of a file of that kind, in the order in which a file is read. */
    public static List<CheckPoint> of(FileKind kind) {
        return Arrays.stream(values())
                .filter(point -> kind.isOfCase() ? point.ofCase : point.ofChange)
                .toList();
    }
}
