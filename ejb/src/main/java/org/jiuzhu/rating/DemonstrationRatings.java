package org.jiuzhu.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.CaseState;
import org.jiuzhu.rating.Rating.Said;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.shared.Installation;

/** The ratings of a demonstration on days that have passed, and what was done about the bad ones. */
@ApplicationScoped
public class DemonstrationRatings {
    private static final int HOUR = 10;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Installation installation;

    @Inject
    private Rulebook rules;

    @Inject
    private WorkingCalendar calendar;

    /** A case that is done, and the day on which its applicant was informed. */
    public record Done(long caseId, LocalDate notifiedOn) {}

    /** What was said about a bad rating: by whom in the township and in the bureau. */
    public record Settled(String head, String supervisor, String called, String answered, String closed) {}

    /** The cases of a township that are done, the oldest first. */
    public List<Done> done(String townshipCode) {
        return entities.createQuery(
                        "select new org.jiuzhu.rating.DemonstrationRatings$Done(c.id, d.notifiedOn) from AssistanceCase c,"
                                + " Decision d where d.caseId = c.id and c.townshipCode = :township"
                                + " and c.state = :done and d.notifiedOn is not null order by c.id",
                        Done.class)
                .setParameter("township", townshipCode)
                .setParameter("done", CaseState.COMPLETED)
                .getResultList();
    }

    /**
     * The applicant rated on that day, over the public page.
     *
     * @param settled what was done about it within the term; null where it waits, or was not bad
     */
    public void rate(long caseId, RatingGrade grade, String words, LocalDate day, Settled settled) {
        installation.requireDemonstration();
        LocalDateTime at = day.atTime(HOUR, 0);
        Rating rating = new Rating(
                entities.find(AssistanceCase.class, caseId), Said.of(grade, words, RatingChannel.PUBLIC), null, at);
        entities.persist(rating);
        entities.flush();
        if (grade.isBad()) {
            LocalDate due = calendar.days().after(day, rules.wholeNumber(Parameter.RATING_FEEDBACK_DAYS, day));
            FollowUp followUp = new FollowUp(rating, due, at);
            if (settled != null) {
                settle(followUp, settled, due);
            }
            entities.persist(followUp);
        }
    }

    private static void settle(FollowUp followUp, Settled settled, LocalDate due) {
        Hand head = new Hand(settled.head(), due.atTime(HOUR, 0));
        followUp.call(CallOutcome.REACHED, settled.called(), head);
        AnswerForm answer = new AnswerForm();
        answer.finding = RatingFinding.PARTLY;
        answer.fedBackOn = due;
        answer.words = settled.answered();
        followUp.answer(answer, head);
        followUp.close(settled.closed(), new Hand(settled.supervisor(), due.atTime(HOUR + 5, 0)));
    }
}
