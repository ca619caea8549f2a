package org.jiuzhu.publicity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import org.jiuzhu.casework.CaseMoved;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.casework.CaseSteps;
import org.jiuzhu.casework.Rerouting;
import org.jiuzhu.casework.RoundBegins;
import org.jiuzhu.shared.Clocks;

/** Takes notices down when their days are over, whenever the timer goes round. */
@Singleton
@PermitAll
public class NoticeBoard {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CaseSteps steps;

    @Inject
    private Rerouting rerouting;

    @Inject
    private Clocks clocks;

    /** The timer goes round, or the day was moved. */
    public void roundBegins(@Observes RoundBegins round) {
        endOverdue();
    }

    /** An application that is withdrawn hangs on no board any longer. */
    @Lock(LockType.READ)
    public void caseMoved(@Observes CaseMoved moved) {
        if (moved.step() == CaseStep.WITHDRAW || moved.step() == CaseStep.TERMINATE) {
            entities.createQuery("select n from Notice n where n.aCase.id = :case and n.endedAt is null", Notice.class)
                    .setParameter("case", moved.caseId())
                    .getResultStream()
                    .forEach(notice -> notice.end(clocks.now()));
        }
    }

    /**
     * Ends every notice whose last day has passed and against which nothing stands open; safe to repeat. Cases whose
     * instrument has run out go to the bureau in the same round.
     */
    public void endOverdue() {
        rerouting.reroute();
        LocalDateTime now = clocks.now();
        List<Notice> over = entities.createQuery(
                        "select n from Notice n where n.endedAt is null and n.endsOn < :today"
                                + " and n.aCase.state = org.jiuzhu.casework.CaseState.ON_NOTICE order by n.id",
                        Notice.class)
                .setParameter("today", now.toLocalDate())
                .getResultList();
        for (Notice notice : over) {
            notice.end(now);
            steps.takeByItself(notice.aCase(), CaseStep.END_NOTICE, notice.number());
        }
    }
}
