package org.jiuzhu.web.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jiuzhu.rating.FollowUpStep;
import org.jiuzhu.rating.RatingGrade;
import org.jiuzhu.web.layout.Texts;

/** How grades, shares and days are written. */
@Named("ratingWords")
@ApplicationScoped
public class RatingWords {
    private static final int TEN = 10;

    /** Stars count up where the national code counts down (decision 17). */
    public String stars(RatingGrade grade) {
        return "\u2605".repeat(grade.stars()) + "\u2606".repeat(RatingGrade.values().length - grade.stars());
    }

    /** The national code and its words. */
    public String coded(RatingGrade grade) {
        return grade.code() + " " + Texts.of("RatingGrade." + grade);
    }

    /** What was done, of a call with how it went. */
    public String deed(FollowUpStep step) {
        String act = Texts.of("FollowUpAct." + step.act());
        return step.outcome() == null ? act : Texts.of("rating.both", act, Texts.of("CallOutcome." + step.outcome()));
    }

    /** Percent with one decimal from permille; a dash of nothing. */
    public String percent(Integer permille) {
        return permille == null ? Texts.of("rating.nothing") : tenths(permille) + "%";
    }

    /** One decimal from tenths; a dash of nothing. */
    public String tenths(Integer tenths) {
        return tenths == null ? Texts.of("rating.nothing") : tenths / TEN + "." + tenths % TEN;
    }

    public String number(Integer figure) {
        return figure == null ? Texts.of("rating.nothing") : figure.toString();
    }
}
