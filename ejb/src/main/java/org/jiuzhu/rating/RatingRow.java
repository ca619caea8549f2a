package org.jiuzhu.rating;

import java.time.LocalDate;
import org.jiuzhu.rules.AssistanceMatter;

/** A rating as a list shows it; state and term are those of its follow-up, null where it was not bad. */
public record RatingRow(
        long id,
        String number,
        String townshipName,
        AssistanceMatter matter,
        RatingGrade grade,
        RatingChannel channel,
        LocalDate ratedOn,
        String words,
        FollowUpState state,
        LocalDate dueOn) {

    public boolean isLate(LocalDate today) {
        return state != null && state.isWithTheTownship() && today.isAfter(dueOn);
    }
}
