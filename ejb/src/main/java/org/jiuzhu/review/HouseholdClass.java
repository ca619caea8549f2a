package org.jiuzhu.review;

import java.time.LocalDate;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Registration;

/** How quickly a household's means change, on which depends how often it is reviewed (中办发〔2020〕18号 item 7). */
public enum HouseholdClass {
    /** 特困, 三无, seriously ill or disabled with an income that stays. */
    LASTING,
    /** Little change in the short term. */
    SHORT_TERM,
    /** Able to work, with an income that is not fixed. */
    VARIABLE;

    /** Which figure holds its interval; the opinion of 2012 asked city households more often. */
    public Parameter interval(Registration registration) {
        return switch (this) {
            case LASTING -> Parameter.REVIEW_MONTHS_STABLE;
            case SHORT_TERM -> Parameter.REVIEW_MONTHS_SHORT_TERM;
            case VARIABLE ->
                registration == Registration.URBAN
                        ? Parameter.REVIEW_MONTHS_VARIABLE_URBAN
                        : Parameter.REVIEW_MONTHS_VARIABLE;
        };
    }

    /** The day on which a review falls due. */
    static LocalDate dueOn(LocalDate countedFrom, int months) {
        return countedFrom.plusMonths(months);
    }
}
