package org.jiuzhu.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Running numbers without a gap or a double: the row of the series is locked until the deed is done. */
@ApplicationScoped
public class NumberSeries {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /** The next number of that series, beginning with 1; given back if the transaction fails. */
    public long next(String series) {
        return next(series, 1);
    }

    /** The first of so many numbers that follow each other. */
    public long next(String series, int howMany) {
        entities.createNativeQuery("insert into number_series (series, last_number) values (?1, ?2)"
                        + " on duplicate key update last_number = last_number + ?2")
                .setParameter(1, series)
                .setParameter(2, howMany)
                .executeUpdate();
        Object last = entities.createNativeQuery("select last_number from number_series where series = ?1")
                .setParameter(1, series)
                .getSingleResult();
        return ((Number) last).longValue() - howMany + 1;
    }
}
