package org.jiuzhu.casework;

/** The parts of a file in which whoever decides may mark a point. */
public enum FilePart {
    APPLICATION,
    SURVEY,
    CHECK,
    APPRAISAL,
    FIGURES,
    OPINION,
    PUBLICITY,
    EVIDENCE
}
