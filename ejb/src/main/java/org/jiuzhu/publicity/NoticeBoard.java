package org.jiuzhu.publicity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiuzhu.casework.CaseMoved;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.casework.Rerouting;
import org.jiuzhu.casework.RoundBegins;
import org.jiuzhu.shared.Clocks;

/** Takes notices down when their days are over, whenever the timer goes round. */
@Singleton
@PermitAll
public class NoticeBoard {
    private static final Logger LOG = Logger.getLogger(NoticeBoard.class.getName());

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private NoticeEnding ending;

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
        List<Long> over = entities.createQuery(
                        "select n.id from Notice n where n.endedAt is null and n.endsOn < :today"
                                + " and n.aCase.state = org.jiuzhu.casework.CaseState.ON_NOTICE order by n.id",
                        Long.class)
                .setParameter("today", clocks.today())
                .getResultList();
        over.forEach(this::endUnlessInHand);
    }

    /**
     * Whatever stands against one of them, the others end today. Where another round has it in hand it is tried a second
     * time, and then again by the next round.
     */
    private void endUnlessInHand(long notice) {
        try {
            ending.end(notice);
        } catch (EJBException inHand) {
            try {
                ending.end(notice);
            } catch (EJBException e) {
                LOG.log(Level.WARNING, e, () -> "Notice " + notice + " still hangs");
            }
        }
    }
}
