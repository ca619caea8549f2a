package org.jiuzhu.rating;

/** How it was rated: so many of each grade, the best first; bad ones and those of them that were answered in time. */
public record RatingFigures(int best, int good, int fair, int poor, int worst, int bad, int fedBack) {

    public int rated() {
        return best + good + fair + poor + worst;
    }

    /** 满意率 in permille, 基本满意 counted in; null where nothing was rated. */
    public Integer satisfiedPermille() {
        return Permille.of((long) best + good + fair, rated());
    }

    /** Bad ratings answered in time, in permille; null where there were none. */
    public Integer fedBackPermille() {
        return Permille.of(fedBack, bad);
    }
}
