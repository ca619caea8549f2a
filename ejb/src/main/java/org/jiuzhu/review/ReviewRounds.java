package org.jiuzhu.review;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.jiuzhu.casework.RoundBegins;
import org.jiuzhu.shared.Installation;

/** Goes over all benefits once a day, at the first round of the timer: opens reviews and raises alerts. */
@Stateless
@PermitAll
public class ReviewRounds {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Installation installation;

    @Inject
    private ReviewOpening reviews;

    @Inject
    private AlertRaising alerts;

    /** The timer goes round, or the day was moved; two servers wait for each other, and the second finds it done. */
    public void roundBegins(@Observes RoundBegins round) {
        installation.lock();
        if (isNewDay(round.today())) {
            reviews.all();
            alerts.all();
        }
    }

    private boolean isNewDay(LocalDate today) {
        return entities.createNativeQuery("update review_round set last_day = ?1 where id = 1 and last_day < ?1")
                        .setParameter(1, today)
                        .executeUpdate()
                == 1;
    }
}
