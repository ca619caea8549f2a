package org.jiuzhu.area;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the working calendar at hand; it changes once a year. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class WorkingCalendar {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    private volatile WorkingDays loaded;

    public WorkingDays days() {
        WorkingDays days = loaded;
        if (days == null) {
            days = WorkingDays.of(entities.createQuery("select d from CalendarDay d", CalendarDay.class)
                    .getResultList());
            loaded = days;
        }
        return days;
    }
}
