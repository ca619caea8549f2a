package org.jiuzhu.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Clears the folder of evidence by night of what no row speaks of. */
@Singleton
@PermitAll
public class EvidenceSweep {
    @Inject
    private EvidenceStore store;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void everyNight() {
        store.sweep();
    }
}
