package org.jiuzhu.doors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jiuzhu.casework.CaseMoved;

/** Holds whoever has taken a step until another has taken one too, so that neither sees what the other did. */
@ApplicationScoped
public class Meeting {
    private static final int PATIENCE_MILLIS = 500;

    private volatile CountDownLatch missing = new CountDownLatch(0);

    /** From now on two steps wait for each other; a lock that keeps the second away ends the waiting too. */
    void expectTwo() {
        missing = new CountDownLatch(2);
    }

    void isOver() {
        missing = new CountDownLatch(0);
    }

    void arrive(@Observes CaseMoved moved) throws InterruptedException {
        CountDownLatch latch = missing;
        latch.countDown();
        latch.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }
}
