package org.jiuzhu.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.area.AreaLevel;
import org.jiuzhu.audit.AuditTrail;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Hand;

/** Who does something now, and what is written down of it. */
@ApplicationScoped
class Acting {
    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private AuditTrail audit;

    Officer officer() {
        return officer.get();
    }

    Hand hand() {
        return new Hand(officer.get().login(), clocks.now());
    }

    LocalDate today() {
        return clocks.today();
    }

    /** Whether the officer serves the whole city. */
    boolean isOfCity() {
        return officer.get().scope().level() == AreaLevel.CITY;
    }

    void record(String act, Object subject, String detail) {
        audit.record(act, subject.toString(), detail);
    }
}
