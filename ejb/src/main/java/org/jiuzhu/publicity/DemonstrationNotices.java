package org.jiuzhu.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.casework.PastCase;
import org.jiuzhu.casework.PastCase.Act;
import org.jiuzhu.casework.ReviewOpinion;

/** Posts the notices of a demonstration on days that have passed, and writes down what was objected. */
@ApplicationScoped
public class DemonstrationNotices {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /** Posts what the review proposed; the caller knows the calendar. */
    public Notice post(PastCase past, String number, LocalDate lastDay, Act act) {
        past.take(CaseStep.POST_NOTICE, act);
        ReviewOpinion opinion = past.opinion();
        Notice notice = new Notice(past.aCase(), number, Notice.Proposal.of(opinion), act.day(), lastDay);
        entities.persist(notice);
        return notice;
    }

    /** Its days are over and nothing stands open against it. */
    public void end(PastCase past, Notice notice, LocalDateTime at) {
        notice.end(at);
        past.takeByItself(CaseStep.END_NOTICE, at, notice.number());
    }

    /** @param objector a name, or empty for an anonymous one */
    public Objection object(PastCase past, Notice notice, String objector, Act act) {
        past.take(CaseStep.RECEIVE_OBJECTION, act);
        Objection objection = new Objection(notice, act.day(), objector, act.remark());
        entities.persist(objection);
        return objection;
    }

    public void dismiss(PastCase past, Objection objection, Act act) {
        past.take(CaseStep.DISMISS_OBJECTION, act);
        objection.resolve(Objection.Outcome.DISMISSED, act.remark());
    }
}
