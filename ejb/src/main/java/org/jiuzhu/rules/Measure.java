package org.jiuzhu.rules;

/** In what a figure of the rules is counted, and so how it is typed and read. */
public enum Measure {
    /** Stored in fen, typed in yuan. */
    MONEY,
    MONTHS,
    HOMES,
    DAYS,
    PERSONS,
    AGE,
    MULTIPLE,
    RATIO,
    PERCENT,
    WORKING_DAYS,
    YES_NO;

    /** Whether a part of one is nonsense. */
    public boolean isWhole() {
        return this != MULTIPLE && this != RATIO;
    }

    /** The field of the form in which it is typed. */
    public String field() {
        return switch (this) {
            case MONEY -> "yuan";
            case YES_NO -> "yes";
            default -> "number";
        };
    }
}
