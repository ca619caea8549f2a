package org.jiuzhu.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jiuzhu.demonstration.Staff.Unit;
import org.jiuzhu.rating.DemonstrationRatings;
import org.jiuzhu.rating.DemonstrationRatings.Done;
import org.jiuzhu.rating.DemonstrationRatings.Settled;
import org.jiuzhu.rating.QualityMonths;
import org.jiuzhu.rating.RatingGrade;

/** How the cases of a demonstration were rated: two of three, few of them badly, and of the bad ones some wait. */
@ApplicationScoped
class PastRatings {
    /** National codes, one after the other. */
    private static final String CODES = "1121321124";

    private static final int UNRATED_ONE_IN = 3;
    private static final int WAITING_ONE_IN = 3;
    private static final int SETTLED_AFTER_DAYS = 14;

    @Inject
    private DemonstrationRatings ratings;

    @Inject
    private QualityMonths months;

    void tell(Staff staff, Days days) {
        int turn = 0;
        for (Unit unit : Unit.values()) {
            for (Done one : ratings.done(unit.code)) {
                LocalDate day = one.notifiedOn().plusDays(1 + turn % 2);
                if (turn % UNRATED_ONE_IN != 0 && day.isBefore(days.today())) {
                    rate(one, grade(turn), day, turn, settled(unit, staff, day, days, turn));
                }
                turn++;
            }
        }
        months.countNow();
    }

    private static RatingGrade grade(int turn) {
        return RatingGrade.ofCode(CODES.charAt(turn % CODES.length()) - '0').orElseThrow();
    }

    private void rate(Done one, RatingGrade grade, LocalDate day, int turn, Settled settled) {
        String words = grade.isBad() ? Words.pick("rating.bad", turn) : Words.pick("rating.good", turn);
        ratings.rate(one.caseId(), grade, words, day, settled);
    }

    private static Settled settled(Unit unit, Staff staff, LocalDate day, Days days, int turn) {
        boolean waits = turn / CODES.length() % WAITING_ONE_IN == 1;
        if (waits || day.plusDays(SETTLED_AFTER_DAYS).isAfter(days.today())) {
            return null;
        }
        return new Settled(
                staff.of(unit, "head").login(),
                staff.of("bureau-supervisor").login(),
                Words.of("rating.called"),
                Words.of("rating.answered"),
                Words.of("rating.closed"));
    }
}
