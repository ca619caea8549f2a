package org.jiuzhu.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.shared.Refusal;

/** What becomes of received lists on the way to the bank: merged into a request, out of it again, closed. */
@ApplicationScoped
public class ListHandover {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /** The lists up to that month that the bureau has received and not yet asked money for, locked, oldest first. */
    public List<MonthlyList> received(YearMonth upTo) {
        return entities.createQuery(
                        "select l from MonthlyList l where l.state = :state and l.month <= :month"
                                + " order by l.month, l.townshipCode",
                        MonthlyList.class)
                .setParameter("state", ListState.RECEIVED)
                .setParameter("month", upTo)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** @throws Refusal {@code payment.step-not-open} where it is not received */
    public void merge(MonthlyList list) {
        list.merge();
    }

    /** @throws Refusal {@code payment.step-not-open} where it is not merged */
    public void leave(long listId) {
        entities.find(MonthlyList.class, listId, LockModeType.PESSIMISTIC_WRITE).leave();
    }

    /** Closes a list whose payments have all reached their accounts; one that is closed stays so. */
    public void close(long listId) {
        MonthlyList list = entities.find(MonthlyList.class, listId, LockModeType.PESSIMISTIC_WRITE);
        if (list.state() != ListState.CLOSED) {
            list.close();
        }
    }
}
