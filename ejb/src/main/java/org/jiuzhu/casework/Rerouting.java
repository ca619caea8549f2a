package org.jiuzhu.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiuzhu.delegation.DelegationChanged;
import org.jiuzhu.delegation.InstrumentStage;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;

/** When an instrument ends, its open cases go to the bureau's confirmation; decisions already made stay (decision 2). */
@Stateless
@PermitAll
public class Rerouting {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CaseSteps steps;

    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    public void delegationChanged(@Observes DelegationChanged changed) {
        reroute();
    }

    /** Looks at every open case on the one-level route; cheap where nothing has ended, and safe to repeat. */
    public void reroute() {
        List<AssistanceCase> open = entities.createQuery(
                        "select c from AssistanceCase c where c.route = :route and c.openHouseholdId is not null"
                                + " and not exists (select i from DelegationInstrument i join i.matters m"
                                + " where i.townshipCode = c.townshipCode and m = c.matter"
                                + " and i.validFrom <= :today and i.validTo >= :today"
                                + " and i.stage = :published and i.suspendedAt is null"
                                + " and (i.revokedAt is null or i.revokedAt > :now))",
                        AssistanceCase.class)
                .setParameter("route", Route.ONE_LEVEL)
                .setParameter("published", InstrumentStage.PUBLISHED)
                .setParameter("today", clocks.today())
                .setParameter("now", clocks.now())
                .getResultList();
        open.forEach(this::moveToBureau);
    }

    /** The bureau confirms what the township may not decide any longer, or not by itself. */
    void moveToBureau(AssistanceCase aCase) {
        steps.takeByItself(
                aCase,
                CaseStep.MOVE_TO_BUREAU,
                "",
                () -> aCase.moveToBureau(
                        rules.dueOn(aCase.ruleVersion(), Route.TWO_LEVEL, "TOTAL", aCase.acceptedOn())));
    }
}
