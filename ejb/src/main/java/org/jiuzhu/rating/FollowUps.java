package org.jiuzhu.rating;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Refusal;

/**
 * 核实、整改、反馈: what is done about a bad rating. Every applicant is called back, since every rating has a name; nobody
 * looks into what is said of the own work.
 */
@Stateless
@RolesAllowed({REVIEWER, TOWNSHIP_HEAD, BUREAU_SUPERVISOR})
public class FollowUps {
    @Inject
    private RatingShelf shelf;

    @Inject
    private RatingReception reception;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    /**
     * Writes down a call to the applicant, reached or not.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code rating.own-work}, {@code rating.step-not-open}
     */
    public void call(long ratingId, CallOutcome outcome, String words) {
        Faults faults = words("callWords", words);
        faults.chosen("outcome", outcome);
        faults.refuseIfAny();
        FollowUp followUp = own(ratingId);
        followUp.call(outcome, words.strip(), hand());
        audit.record("RATING_CALLED", "rating " + ratingId, outcome.name());
    }

    /**
     * The township says what it found, what it has put right, and when it told the applicant.
     *
     * @throws org.jiuzhu.shared.FormRefusal with every fault and its field
     * @throws Refusal {@code not-found}, {@code rating.own-work}, {@code rating.step-not-open}, {@code rating.no-call}
     */
    @RolesAllowed({REVIEWER, TOWNSHIP_HEAD})
    public void answer(long ratingId, AnswerForm form) {
        form.check(shelf.requireRating(ratingId).ratedOn(), clocks.today());
        own(ratingId).answer(form, hand());
        audit.record("RATING_ANSWERED", "rating " + ratingId, form.finding.name());
    }

    /**
     * The bureau is not content: the township gets the term again.
     *
     * @throws org.jiuzhu.shared.FormRefusal without a word
     * @throws Refusal {@code not-found}, {@code rating.step-not-open}
     */
    @RolesAllowed(BUREAU_SUPERVISOR)
    public void sendBack(long ratingId, String words) {
        words("words", words).refuseIfAny();
        shelf.locked(ratingId).sendBack(reception.term(), words.strip(), hand());
        audit.record("RATING_RETURNED", "rating " + ratingId, "");
    }

    /**
     * The bureau is content; another hand than the one that answered.
     *
     * @throws org.jiuzhu.shared.FormRefusal without a word
     * @throws Refusal {@code not-found}, {@code rating.step-not-open}, {@code rating.own-answer}
     */
    @RolesAllowed(BUREAU_SUPERVISOR)
    public void close(long ratingId, String words) {
        words("words", words).refuseIfAny();
        shelf.locked(ratingId).close(words.strip(), hand());
        audit.record("RATING_CLOSED", "rating " + ratingId, "");
    }

    private FollowUp own(long ratingId) {
        FollowUp followUp = shelf.locked(ratingId);
        if (shelf.isOwnWork(
                shelf.requireRating(ratingId).caseId(), officer.get().login())) {
            throw new Refusal("rating.own-work");
        }
        return followUp;
    }

    private Hand hand() {
        return new Hand(officer.get().login(), clocks.now());
    }

    private static Faults words(String field, String words) {
        Faults faults = new Faults();
        faults.require(field, words, AnswerForm.LONGEST_WORDS);
        return faults;
    }
}
