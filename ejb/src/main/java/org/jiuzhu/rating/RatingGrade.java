package org.jiuzhu.rating;

import java.util.Arrays;
import java.util.Optional;

/**
 * 好差评五级: how satisfied somebody was. The national code counts down, 1 is the best (GB/T 39046-2020, A.8); stars count up
 * (decision 17).
 */
public enum RatingGrade {
    VERY_SATISFIED,
    SATISFIED,
    FAIRLY_SATISFIED,
    DISSATISFIED,
    VERY_DISSATISFIED;

    private static final int STARS_AND_ONE = 6;

    public int code() {
        return ordinal() + 1;
    }

    public int stars() {
        return STARS_AND_ONE - code();
    }

    /** 差评: opens a follow-up. */
    public boolean isBad() {
        return this == DISSATISFIED || this == VERY_DISSATISFIED;
    }

    /** 满意: the first three, as the rating of government services counts them. */
    public boolean isSatisfied() {
        return !isBad();
    }

    public static Optional<RatingGrade> ofCode(int code) {
        return Arrays.stream(values()).filter(grade -> grade.code() == code).findFirst();
    }

    public static Optional<RatingGrade> ofStars(int stars) {
        return ofCode(STARS_AND_ONE - stars);
    }
}
