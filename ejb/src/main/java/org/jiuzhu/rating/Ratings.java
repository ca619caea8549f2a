package org.jiuzhu.rating;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.Areas;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.rating.Rating.Said;
import org.jiuzhu.shared.Refusal;

/**
 * The ratings of the officer's area. Clerks enter what comes in on paper but do not read who rated them how: who rates a
 * counter must not fear it.
 */
@Stateless
@RolesAllowed({REVIEWER, APPROVER, TOWNSHIP_HEAD, BUREAU_SUPERVISOR, BUREAU_APPROVER, BUREAU_SERVICE})
public class Ratings {
    private static final int MOST = 101;

    @Inject
    private RatingShelf shelf;

    @Inject
    private RatingReception reception;

    @Inject
    private Areas areas;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private AuditTrail audit;

    /** A page of ratings; those that wait the oldest first, all others the newest first. */
    public List<RatingRow> page(RatingFilter filter, int size) {
        return shelf.page(filter, Math.max(1, Math.min(size, MOST)));
    }

    /** How many follow-ups wait for this officer: for the supervisor those that are answered, else those that are not. */
    public long waiting() {
        boolean closes = officer.get().holds(Role.BUREAU_SUPERVISOR);
        return shelf.count(
                closes ? List.of(FollowUpState.ANSWERED) : List.of(FollowUpState.OPEN, FollowUpState.RETURNED));
    }

    /**
     * A bad rating with its follow-up and whom to call; that somebody looked is written down.
     *
     * @throws Refusal {@code not-found}, also for another area and for a rating that was not bad
     */
    public RatingFile file(long id) {
        Rating rating = shelf.requireRating(id);
        FollowUp followUp = shelf.requireFollowUp(id);
        AssistanceCase aCase = shelf.caseOf(rating);
        audit.record("RATING_READ", aCase.number(), "");
        return new RatingFile(
                rating,
                followUp,
                aCase.number(),
                aCase.applicant().name(),
                aCase.household().phone(),
                areas.require(rating.townshipCode()).name());
    }

    /** How a rating reaches an officer who enters it. */
    @RolesAllowed({CLERK, BUREAU_SERVICE})
    public List<RatingChannel> channelsOfEntry() {
        return List.of(RatingChannel.COUNTER, RatingChannel.PHONE);
    }

    /**
     * Enters a rating that was given on paper or over the telephone; never by a hand that the rating is about.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found} for a case of another area, {@code rating.own-work} to whoever took a step of
     *     the case, {@code rating.not-yet}, {@code rating.once}
     */
    @RolesAllowed({CLERK, BUREAU_SERVICE})
    public void enter(RatingForm form) {
        form.check();
        AssistanceCase aCase = shelf.requireCase(form.caseNumber.strip());
        String login = officer.get().login();
        if (shelf.isOwnWork(aCase.id(), login)) {
            throw new Refusal("rating.own-work");
        }
        reception.take(aCase, Said.of(form.grade, form.words, form.channel), login);
    }
}
