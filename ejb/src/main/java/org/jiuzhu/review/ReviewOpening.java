package org.jiuzhu.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Statements;

/** Opens the next review of every benefit that has none, set-based; a second time it finds nothing to do. */
@ApplicationScoped
class ReviewOpening {
    private static final String OPEN = Statements.of(ReviewOpening.class, "open-reviews.sql");
    private static final String CLOSE = Statements.of(ReviewOpening.class, "close-reviews.sql");
    private static final String MOVE = Statements.of(ReviewOpening.class, "move-reviews.sql");

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    /** Of every benefit: what ended is closed, what moved goes with it, what has no review gets one. */
    void all() {
        entities.createNativeQuery(CLOSE)
                .setParameter(1, clocks.today())
                .setParameter(2, CurrentOfficer.PRODUCT)
                .executeUpdate();
        entities.createNativeQuery(MOVE).executeUpdate();
        open(0, Long.MAX_VALUE);
    }

    /** Of one benefit. */
    void of(long benefitId) {
        open(benefitId, benefitId);
    }

    private void open(long first, long last) {
        LocalDate today = clocks.today();
        entities.createNativeQuery(OPEN)
                .setParameter(1, months(HouseholdClass.LASTING, Registration.RURAL, today))
                .setParameter(2, months(HouseholdClass.SHORT_TERM, Registration.RURAL, today))
                .setParameter(3, months(HouseholdClass.VARIABLE, Registration.URBAN, today))
                .setParameter(4, months(HouseholdClass.VARIABLE, Registration.RURAL, today))
                .setParameter(5, clocks.now())
                .setParameter(6, first)
                .setParameter(7, last)
                .executeUpdate();
    }

    /** The interval of a class in the rules of that day. */
    int months(HouseholdClass householdClass, Registration registration, LocalDate day) {
        return rules.wholeNumber(householdClass.interval(registration), day);
    }
}
