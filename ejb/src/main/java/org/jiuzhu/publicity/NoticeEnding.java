package org.jiuzhu.publicity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.casework.CaseSteps;
import org.jiuzhu.shared.Clocks;

/**
 * Takes one notice down, in a transaction of its own: an officer who has the case in hand at that moment keeps nobody
 * else's notice hanging.
 */
@Stateless
@PermitAll
public class NoticeEnding {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CaseSteps steps;

    @Inject
    private Clocks clocks;

    /** Waits for whoever has the case in hand; where that one has moved it or taken the notice down, nothing is left to do. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(long noticeId) {
        entities.createQuery(
                        "select n from Notice n where n.id = :id and n.endedAt is null"
                                + " and n.aCase.state = org.jiuzhu.casework.CaseState.ON_NOTICE",
                        Notice.class)
                .setParameter("id", noticeId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .forEach(notice -> {
                    notice.end(clocks.now());
                    steps.takeByItself(notice.aCase(), CaseStep.END_NOTICE, notice.number());
                });
    }
}
