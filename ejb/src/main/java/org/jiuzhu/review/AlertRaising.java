package org.jiuzhu.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Statements;

/** Raises alerts set-based over the whole city, each once however often it is asked. */
@ApplicationScoped
class AlertRaising {
    private static final String AGES = Statements.of(AlertRaising.class, "raise-ages.sql");
    private static final String CERTIFICATES = Statements.of(AlertRaising.class, "raise-certificates.sql");
    private static final String RECOGNITIONS = Statements.of(AlertRaising.class, "raise-recognitions.sql");
    private static final String RECOGNISED = Statements.of(AlertRaising.class, "raise-recognised.sql");
    private static final String COVERED_TWICE = Statements.of(AlertRaising.class, "raise-covered-twice.sql");
    private static final String DEATHS = Statements.of(AlertRaising.class, "raise-deaths.sql");
    private static final String REPORTED_DEATHS = Statements.of(AlertRaising.class, "raise-reported-deaths.sql");
    private static final String SETTLE = Statements.of(AlertRaising.class, "settle-alerts.sql");
    private static final String MOVE = Statements.of(AlertRaising.class, "move-alerts.sql");

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    /** Everything that may be noticed today. */
    void all() {
        LocalDate today = clocks.today();
        LocalDate until = today.plusDays(rules.wholeNumber(Parameter.ALERT_DAYS, today));
        settle();
        asked(MOVE).executeUpdate();
        age(AlertKind.AGE_16, 16, today, until);
        age(AlertKind.AGE_18, 18, today, until);
        age(AlertKind.AGE_60, 60, today, until);
        asked(CERTIFICATES, until, clocks.now()).executeUpdate();
        asked(RECOGNITIONS, today, until, clocks.now()).executeUpdate();
        asked(RECOGNISED, today, clocks.now()).executeUpdate();
        asked(COVERED_TWICE, clocks.now()).executeUpdate();
        deaths();
    }

    /** Whoever is covered and dead by a list or by the village's word. */
    private void deaths() {
        listed();
        reported();
    }

    /** Whoever is covered and stands on a list of the dead; how many were not known before. */
    int listed() {
        return asked(
                        DEATHS,
                        ReviewWords.of("alert.other-name"),
                        clocks.now(),
                        DeathOrigin.POLICE.word(),
                        DeathOrigin.HEALTH.word(),
                        DeathOrigin.FUNERAL.word(),
                        DeathOrigin.VILLAGE.word())
                .executeUpdate();
    }

    /** Whoever is covered and dead by the village's word. */
    void reported() {
        asked(REPORTED_DEATHS, ReviewWords.of("alert.village-return"), clocks.now())
                .executeUpdate();
    }

    /** What concerns nobody any longer is closed by the product itself. */
    private void settle() {
        asked(SETTLE, CurrentOfficer.PRODUCT, clocks.now(), ReviewWords.of("alert.covered-no-longer"))
                .executeUpdate();
    }

    private void age(AlertKind kind, int years, LocalDate today, LocalDate until) {
        asked(AGES, kind.name(), years, today.minusYears(years), until.minusYears(years), clocks.now())
                .executeUpdate();
    }

    private Query asked(String statement, Object... parameters) {
        Query query = entities.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
