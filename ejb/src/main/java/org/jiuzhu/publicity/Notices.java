package org.jiuzhu.publicity;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.area.Areas;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.casework.CaseSteps;
import org.jiuzhu.casework.ReviewOpinion;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Refusal;

/** The board: notices are posted, objections received and resolved (民发〔2021〕57号 art. 19). */
@Stateless
@RolesAllowed(CLERK)
public class Notices {
    private static final int LONGEST_REMARK = 200;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private CaseSteps steps;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Rulebook rules;

    @Inject
    private Areas areas;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Clocks clocks;

    /**
     * Posts the proposal for as many days as the rules ask (decisions 5, 22).
     *
     * @return the number of the notice
     * @throws Refusal {@code case.step-not-open}
     */
    public String post(String number) {
        return post(number, "");
    }

    /**
     * Posts it with a word for everyone to read.
     *
     * @param remark up to 200 characters, refused at the field where it says what must not be public
     * @throws org.jiuzhu.shared.FormRefusal {@code public-text.…} with the place
     */
    public String post(String number, String remark) {
        AssistanceCase aCase = steps.require(number);
        Faults faults = new Faults();
        faults.limit("noticeRemark", remark, LONGEST_REMARK);
        PublicText.check(faults, "noticeRemark", remark, HouseholdNames.of(aCase, clocks.today()));
        faults.refuseIfAny();
        steps.take(aCase, CaseStep.POST_NOTICE, "");
        LocalDate today = clocks.today();
        ReviewOpinion opinion = opinion(aCase);
        Notice notice = new Notice(
                        aCase,
                        numbers.next(
                                DocumentNumbers.Kind.PUBLICITY,
                                areas.require(aCase.townshipCode()).name(),
                                today),
                        Notice.Proposal.of(opinion),
                        today,
                        lastDay(aCase, today))
                .saying(remark);
        entities.persist(notice);
        return notice.number();
    }

    private LocalDate lastDay(AssistanceCase aCase, LocalDate posted) {
        int days = rules.wholeNumber(aCase.procedure().noticeDays(), posted);
        return Notice.lastDay(posted, days, calendar.days());
    }

    private ReviewOpinion opinion(AssistanceCase aCase) {
        return entities.createQuery(
                        "select o from ReviewOpinion o where o.caseId = :case and o.round = :round",
                        ReviewOpinion.class)
                .setParameter("case", aCase.id())
                .setParameter("round", aCase.round())
                .getSingleResult();
    }

    /**
     * Takes down an objection; the notice's days run on, the decision waits until it is resolved.
     *
     * @param objector a name, or empty for an anonymous one
     */
    public void receiveObjection(String number, String objector, String content) {
        Faults faults = new Faults();
        faults.limit("objector", objector, 60);
        faults.require("content", content, 2000);
        faults.refuseIfAny();
        AssistanceCase aCase = steps.require(number);
        Notice notice = current(aCase);
        steps.take(aCase, CaseStep.RECEIVE_OBJECTION, content);
        entities.persist(new Objection(notice, clocks.today(), objector, content));
    }

    /** The objection was looked into and there was nothing in it; the notice goes on, or ends if its days are over. */
    @RolesAllowed(REVIEWER)
    public void dismissObjection(String number, String handling) {
        resolve(number, CaseStep.DISMISS_OBJECTION, Objection.Outcome.DISMISSED, handling);
    }

    /** There was something in it: the enquiry is made anew, and another notice after it. */
    @RolesAllowed(REVIEWER)
    public void upholdObjection(String number, String handling) {
        resolve(number, CaseStep.UPHOLD_OBJECTION, Objection.Outcome.UPHELD, handling);
    }

    /** What was objected is for the village to appraise; survey and check stand (民发〔2021〕57号 art. 19). */
    @RolesAllowed(REVIEWER)
    public void appraiseObjection(String number, String handling) {
        resolve(number, CaseStep.APPRAISE_OBJECTION, Objection.Outcome.UPHELD, handling);
    }

    private void resolve(String number, CaseStep step, Objection.Outcome outcome, String handling) {
        Faults faults = new Faults();
        faults.require("handling", handling, 2000);
        faults.refuseIfAny();
        AssistanceCase aCase = steps.require(number);
        Notice notice = current(aCase);
        steps.resolveObjection(aCase, step, handling);
        objections(notice).stream().filter(one -> one.outcome() == null).forEach(one -> one.resolve(outcome, handling));
        if (outcome == Objection.Outcome.UPHELD) {
            notice.end(clocks.now());
        }
    }

    /** The notices of a case, newest first. */
    @RolesAllowed({
        CLERK,
        INVESTIGATOR,
        REVIEWER,
        APPROVER,
        TOWNSHIP_HEAD,
        VILLAGE_AGENT,
        BUREAU_APPROVER,
        BUREAU_SUPERVISOR,
        BUREAU_SERVICE
    })
    public List<Posted> ofCase(String number) {
        return scoped.query(
                        "select n from Notice n where n.aCase.number = :number and {scope n} order by n.id desc",
                        Notice.class)
                .setParameter("number", number)
                .getResultStream()
                .map(notice -> new Posted(notice, objected(notice)))
                .toList();
    }

    private List<Objected> objected(Notice notice) {
        boolean confided = Objected.isConfided(notice.aCase(), officer.get());
        return objections(notice).stream()
                .map(objection -> Objected.of(objection, confided))
                .toList();
    }

    /** A notice with what was objected. */
    public record Posted(Notice notice, List<Objected> objections) {}

    private List<Objection> objections(Notice notice) {
        return entities.createQuery("select o from Objection o where o.notice = :notice order by o.id", Objection.class)
                .setParameter("notice", notice)
                .getResultList();
    }

    private Notice current(AssistanceCase aCase) {
        return entities.createQuery(
                        "select n from Notice n where n.aCase = :case and n.endedAt is null order by n.id desc",
                        Notice.class)
                .setParameter("case", aCase)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("notice.none-running"));
    }
}
