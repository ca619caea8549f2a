package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.access.Role;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.LinshiFacts.Before;
import org.jiuzhu.casework.AssistanceCase.Channel;
import org.jiuzhu.casework.PastCase.Act;
import org.jiuzhu.document.SealLedger;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.household.Households;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.shared.Fen;

/** Files the cases of a demonstration as the product would have written them on days that have passed. */
@ApplicationScoped
public class DemonstrationCases {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Households households;

    @Inject
    private PastRules rules;

    @Inject
    private SealLedger seals;

    @Inject
    private Event<CaseGranted> granted;

    /**
     * Files an application of a past day: by a clerk at the counter, by anyone else through the village.
     *
     * @param number drawn before, so that numbers rise with the days
     * @throws org.jiuzhu.shared.Refusal {@code clock.only-in-demonstration}
     */
    public PastCase submit(HouseholdForm form, String number, Act act) {
        rules.requireDemonstration();
        entities.setFlushMode(FlushModeType.COMMIT);
        Channel channel = act.officer().holds(Role.CLERK) ? Channel.COUNTER : Channel.VILLAGE;
        AssistanceCase aCase = new AssistanceCase(
                number, form.matter, households.declare(form, act.officer(), act.at()), channel, act.at());
        aCase.begin(act.hand(), form.mandate);
        entities.persist(aCase);
        entities.flush();
        PastCase past = new PastCase(this, aCase);
        past.renewDuties(act.day());
        return past;
    }

    void add(Object paper) {
        entities.persist(paper);
    }

    /** Writes everything down, tells of a grant, and gives the memory back. */
    void close(AssistanceCase aCase, Decision decision, Assessed reckoned) {
        entities.flush();
        if (decision != null && decision.isGranted()) {
            granted.fire(CaseGranted.of(aCase, decision, reckoned, rules.toCome(day -> reckon(aCase, day)), Fen.ZERO));
            entities.flush();
        }
        entities.clear();
    }

    Assessed reckon(AssistanceCase aCase, LocalDate day) {
        return Reckoning.of(aCase, Before.NOTHING, rules.sheet(Reckoning.versionOf(aCase, day), day));
    }

    Optional<LocalDate> dueOn(RuleVersion version, Route route, String step, LocalDate start) {
        return rules.dueOn(version, route, step, start);
    }

    String seal(AssistanceCase aCase, String document, Act act) {
        return seals.seal(
                aCase.route(), aCase.townshipCode(), document, act.officer().login(), act.at());
    }
}
