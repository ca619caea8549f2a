package org.jiuzhu.statistics;

/** Which figures are read together. */
public enum FigureGroup {
    BASICS,
    CLASSES,
    ABILITY,
    CAUSES,
    FLOW,
    CASES,
    MONEY;

    /** Who in a household is old, ill or disabled is no matter of those who pay and those who look at figures alone. */
    public boolean isAboutPersons() {
        return this == CLASSES || this == ABILITY || this == CAUSES;
    }
}
