package org.jiuzhu.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.CaseState;
import org.jiuzhu.rating.Rating.Said;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.Refusal;

/** Stores a rating, once for a case, and opens the follow-up of a bad one. */
@ApplicationScoped
class RatingReception {
    @Inject
    private RatingShelf shelf;

    @Inject
    private Rulebook rules;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clocks clocks;

    /**
     * @param enteredBy null for the applicant's own hand
     * @throws Refusal {@code rating.not-yet} before the applicant was informed, {@code rating.once}
     */
    void take(AssistanceCase aCase, Said said, String enteredBy) {
        if (aCase.state() != CaseState.COMPLETED) {
            throw new Refusal("rating.not-yet");
        }
        Rating rating = new Rating(aCase, said, enteredBy, clocks.now());
        try {
            shelf.add(rating);
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new Refusal("rating.once") : failure;
        }
        if (said.grade().isBad()) {
            shelf.add(new FollowUp(rating, term(), clocks.now()));
        }
        audit.record(
                "RATED", aCase.number(), said.channel() + " " + said.grade().code());
    }

    /** By when a bad rating of today is fed back. */
    LocalDate term() {
        LocalDate today = clocks.today();
        return calendar.days().after(today, rules.wholeNumber(Parameter.RATING_FEEDBACK_DAYS, today));
    }
}
