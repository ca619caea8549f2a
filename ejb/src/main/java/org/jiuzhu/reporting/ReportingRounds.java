package org.jiuzhu.reporting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jiuzhu.casework.RoundBegins;
import org.jiuzhu.delegation.DelegationChanged;
import org.jiuzhu.shared.Installation;

/** Opens what falls due and settles what is known, when the timer goes round or a township is handed its matters. */
@Stateless
@PermitAll
public class ReportingRounds {
    @Inject
    private Installation installation;

    @Inject
    private ObligationOpening opening;

    /** Two servers wait for each other, and the second finds it done. */
    public void roundBegins(@Observes RoundBegins round) {
        installation.lock();
        opening.all();
    }

    public void delegationChanged(@Observes DelegationChanged changed) {
        installation.lock();
        opening.all();
    }
}
