package org.jiuzhu.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.access.ScopedQueries;
import org.jiuzhu.shared.Refusal;

/** Where the monthly lists are kept and found. */
@ApplicationScoped
class ListShelf {
    /** Finance pays and nothing else: with no other of these roles an officer sees a list once it is received. */
    private static final Set<Role> SEE_UNRECEIVED = EnumSet.of(
            Role.CLERK,
            Role.REVIEWER,
            Role.APPROVER,
            Role.TOWNSHIP_HEAD,
            Role.BUREAU_APPROVER,
            Role.BUREAU_SUPERVISOR,
            Role.BUREAU_SERVICE);

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private ScopedQueries scoped;

    @Inject
    private CurrentOfficer officer;

    /** The list of a township and month, locked until the deed is done. */
    Optional<MonthlyList> locked(String townshipCode, YearMonth month) {
        return scoped.query(
                        "select l from MonthlyList l where {scope l} and l.townshipCode = :township and l.month = :month",
                        MonthlyList.class)
                .setParameter("township", townshipCode)
                .setParameter("month", month)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * The list, locked before anything else is read: what is read afterwards is then no older than the lock.
     *
     * @throws Refusal {@code not-found}
     */
    MonthlyList locked(long listId) {
        entities.find(MonthlyList.class, listId, LockModeType.PESSIMISTIC_WRITE);
        return scoped.require(MonthlyList.class, "id", listId);
    }

    /** @throws Refusal {@code not-found}, also for finance until the bureau has received the list */
    MonthlyList readable(long listId) {
        MonthlyList list = scoped.require(MonthlyList.class, "id", listId);
        if (!isReadable(list)) {
            throw new Refusal("not-found");
        }
        return list;
    }

    /** The lists of a month that this officer may read. */
    List<MonthlyList> of(YearMonth month) {
        return scoped.query("select l from MonthlyList l where {scope l} and l.month = :month", MonthlyList.class)
                .setParameter("month", month)
                .getResultStream()
                .filter(this::isReadable)
                .toList();
    }

    /** The newest month for which the township has a list. */
    Optional<YearMonth> newestMonth(String townshipCode) {
        return scoped.query(
                        "select l.month from MonthlyList l where {scope l} and l.townshipCode = :township"
                                + " order by l.month desc",
                        YearMonth.class)
                .setParameter("township", townshipCode)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(MonthlyList list) {
        entities.persist(list);
        entities.flush();
    }

    /** The name behind a login, for head and foot of a list. */
    String nameOf(String login) {
        return entities.createQuery("select o.name from Officer o where o.login = :login", String.class)
                .setParameter("login", login)
                .getSingleResult();
    }

    static boolean seesUnreceived(Officer reader) {
        return SEE_UNRECEIVED.stream().anyMatch(reader::holds);
    }

    private boolean isReadable(MonthlyList list) {
        return ListState.TAKEN_OVER.contains(list.state()) || seesUnreceived(officer.get());
    }
}
