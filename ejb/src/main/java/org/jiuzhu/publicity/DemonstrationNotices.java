package org.jiuzhu.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.access.Officer;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.casework.DemonstrationCases;
import org.jiuzhu.casework.ReviewOpinion;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Installation;

/** Posts the notices of a demonstration on days of the past; a real installation refuses it. */
@ApplicationScoped
public class DemonstrationNotices {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Installation installation;

    @Inject
    private DemonstrationCases cases;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Rulebook rules;

    public Notice post(AssistanceCase aCase, ReviewOpinion opinion, Officer clerk, LocalDateTime at, String township) {
        installation.requireDemonstration();
        cases.take(aCase, CaseStep.POST_NOTICE, clerk, at, "");
        LocalDate day = at.toLocalDate();
        LocalDate last = Notice.lastDay(day, rules.wholeNumber(Parameter.PUBLICITY_DAYS, day), calendar.days());
        String number = numbers.next(DocumentNumbers.Kind.PUBLICITY, township, day);
        Notice notice = new Notice(aCase, number, opinion.countedPersons(), opinion.monthly(), day, last);
        entities.persist(notice);
        return notice;
    }

    public void object(Notice notice, Officer clerk, LocalDateTime at, String content) {
        cases.take(notice.aCase(), CaseStep.RECEIVE_OBJECTION, clerk, at, content);
        entities.persist(new Objection(notice, at.toLocalDate(), "", content));
    }

    public void end(Notice notice, LocalDateTime at) {
        notice.end(at);
        cases.takeByItself(notice.aCase(), CaseStep.END_NOTICE, at, notice.number());
    }
}
