package org.jiuzhu.demonstration;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Installation;

/** The marked control that lets a stranger live through a publicity period; only a demonstration has it. */
@Stateless
@PermitAll
public class DemonstrationClock {
    @Inject
    private Clocks clocks;

    @Inject
    private Installation installation;

    public boolean isDemonstration() {
        return installation.isDemonstration();
    }

    public LocalDate today() {
        return clocks.today();
    }

    /**
     * Moves the product's clock forward; notices end, lamps change, terms run out.
     *
     * @param days 1 to 366
     * @throws org.jiuzhu.shared.Refusal {@code clock.only-in-demonstration}, {@code clock.days}
     */
    @RolesAllowed({
        CLERK,
        INVESTIGATOR,
        REVIEWER,
        APPROVER,
        TOWNSHIP_HEAD,
        VILLAGE_AGENT,
        BUREAU_APPROVER,
        BUREAU_SUPERVISOR,
        BUREAU_POLICY,
        BUREAU_SERVICE,
        VERIFICATION_CENTRE,
        FINANCE,
        BUSINESS_ENVIRONMENT,
        LEADING_GROUP,
        AUDIT_ADMIN,
        SECURITY_ADMIN,
        SYSTEM_ADMIN
    })
    public void forward(int days) {
        clocks.moveForward(days);
    }
}
