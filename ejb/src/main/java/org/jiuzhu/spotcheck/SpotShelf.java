package org.jiuzhu.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.shared.Collisions;
import org.jiuzhu.shared.MonthConverter;
import org.jiuzhu.shared.Refusal;

/** Where the checks of the months are kept; one for the whole city and month. */
@ApplicationScoped
class SpotShelf {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    Optional<SpotCheck> find(YearMonth month) {
        return entities.createQuery("select c from SpotCheck c where c.month = :month", SpotCheck.class)
                .setParameter("month", month)
                .getResultStream()
                .findFirst();
    }

    /** The check of a month, held until the deed is done. */
    Optional<SpotCheck> locked(YearMonth month) {
        Optional<SpotCheck> found = find(month);
        found.ifPresent(check -> entities.refresh(check, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** @throws Refusal {@code spot.busy} where another hand has just begun the same month */
    SpotCheck begin(SpotCheck check) {
        try {
            entities.persist(check);
            entities.flush();
            return check;
        } catch (PersistenceException failure) {
            throw Collisions.isDuplicate(failure) ? new Refusal("spot.busy") : failure;
        }
    }

    /** The months that have a check, the newest first. */
    List<YearMonth> months(int howMany) {
        return entities
                .createNativeQuery("select check_month from spot_check order by check_month desc")
                .setMaxResults(howMany)
                .getResultList()
                .stream()
                .map(number -> MonthConverter.month(((Number) number).intValue()))
                .map(YearMonth.class::cast)
                .toList();
    }
}
