package org.jiuzhu.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Looks thrice a minute whether a list that is being computed has stopped moving; then its job begins again behind the last village. */
@Singleton
@Startup
@PermitAll
public class ListWatch {
    @Inject
    private ListJob job;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false, info = "thrice a minute")
    void thriceAMinute() {
        job.goOn();
    }
}
