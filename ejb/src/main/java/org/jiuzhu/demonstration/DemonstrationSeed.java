package org.jiuzhu.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Fills an empty installation that is wanted as a demonstration, once; every other start finds it done. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
public class DemonstrationSeed {
    private static final System.Logger LOG = System.getLogger(DemonstrationSeed.class.getName());
    private static final long NANOS_OF_A_MILLISECOND = 1_000_000L;

    @Inject
    private Seeding seeding;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void seed() {
        if (!isWanted()) {
            return;
        }
        long began = System.nanoTime();
        int households = seeding.seedOnce();
        if (households > 0) {
            long millis = (System.nanoTime() - began) / NANOS_OF_A_MILLISECOND;
            LOG.log(Level.INFO, "Demonstration of {0} households seeded in {1} ms", households, millis);
        }
    }

    private static boolean isWanted() {
        return Boolean.parseBoolean(System.getProperty("jiuzhu.demonstration", System.getenv("JIUZHU_DEMONSTRATION")));
    }
}
