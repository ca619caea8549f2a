package org.jiuzhu.payment;

import jakarta.annotation.Resource;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Properties;
import org.jiuzhu.shared.Clocks;

/** Starts the job that computes a list once the list is in the database, and again where it was killed on its way. */
@ApplicationScoped
public class ListJob {
    static final String NAME = "monthly-list";
    static final String LIST = "list";

    private static final int STALLED = 30;

    private static final System.Logger LOG = System.getLogger(ListJob.class.getName());

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Resource
    private ManagedExecutorService executor;

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Clocks clocks;

    /** Once the transaction that enters the list has ended well. */
    void startAfter(MonthlyList list) {
        long id = list.id();
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before
            }

            @Override
            public void afterCompletion(int status) {
                // On a thread of its own: this one still carries the transaction that has just ended.
                if (status == Status.STATUS_COMMITTED) {
                    executor.execute(() -> start(id));
                }
            }
        });
    }

    /** Lists that say they are computed but have not moved for half a minute go on where they stopped. */
    void goOn() {
        entities.createQuery(
                        "select l.id from MonthlyList l where l.state = :state and l.advancedAt < :before", Long.class)
                .setParameter("state", ListState.COMPUTING)
                .setParameter("before", clocks.now().minusSeconds(STALLED))
                .getResultStream()
                .forEach(id -> executor.execute(() -> start(id)));
    }

    private static void start(long listId) {
        Properties parameters = new Properties();
        parameters.setProperty(LIST, Long.toString(listId));
        JobOperator jobs = BatchRuntime.getJobOperator();
        long execution = jobs.start(NAME, parameters);
        LOG.log(System.Logger.Level.INFO, "List {0} is computed by job {1}", listId, execution);
    }
}
