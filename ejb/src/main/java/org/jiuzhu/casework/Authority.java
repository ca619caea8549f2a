package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.delegation.DelegationInstruments;
import org.jiuzhu.delegation.TrainedOfficers;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Route;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/** Whether this officer may sign in the bureau's name at this moment; asked again at every signature (decisions 2, 25). */
@ApplicationScoped
public class Authority {
    @Inject
    private DelegationInstruments instruments;

    @Inject
    private TrainedOfficers trained;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    /** Who signs, in whose stead if any, when, and under which instrument; the bureau needs none. */
    public record Signing(Officer officer, String inSteadOf, LocalDateTime at, Long instrumentId) {}

    /**
     * The authority to decide this case now.
     *
     * @throws Refusal {@code delegation.none-in-force}, {@code delegation.not-named}, {@code delegation.untrained}
     */
    Signing require(AssistanceCase aCase) {
        return require(aCase.townshipCode(), aCase.matter(), aCase.route());
    }

    /** By which way that township decides that matter at this moment (decision 2). */
    public Route route(String townshipCode, AssistanceMatter matter) {
        return instruments.inForce(townshipCode, matter, clocks.now()).isPresent() ? Route.ONE_LEVEL : Route.TWO_LEVEL;
    }

    /**
     * The authority to decide something of that township and matter now.
     *
     * @throws Refusal {@code delegation.none-in-force}, {@code delegation.not-named}, {@code delegation.untrained}
     */
    public Signing require(String townshipCode, AssistanceMatter matter, Route route) {
        Officer who = officer.get();
        LocalDateTime now = clocks.now();
        if (signsForTheBureau(who, route)) {
            boolean itself = who.holdsItself(Role.BUREAU_APPROVER)
                    || who.standIn().absent().isEmpty();
            return new Signing(who, itself ? null : who.standIn().absent().get(0), now, null);
        }
        DelegationInstrument instrument = instruments
                .inForce(townshipCode, matter, now)
                .orElseThrow(() -> new Refusal("delegation.none-in-force", now.toLocalDate()));
        String inSteadOf = inSteadOf(who, instrument);
        if (!trained.isTrained(who.login(), now.toLocalDate())) {
            throw new Refusal("delegation.untrained", who.name());
        }
        return new Signing(who, inSteadOf, now, instrument.id());
    }

    /** By the officer's office and not by the case's route: a township that lost its instrument is told so. */
    private static boolean signsForTheBureau(Officer who, Route route) {
        return who.holds(Role.BUREAU_APPROVER) && (!who.holds(Role.APPROVER) || route == Route.TWO_LEVEL);
    }

    /** Nobody, where the instrument names the officer; else the absent one whom it names. */
    private static String inSteadOf(Officer who, DelegationInstrument instrument) {
        if (who.holdsItself(Role.APPROVER) && instrument.names(who.login())) {
            return null;
        }
        return who.standIn().absent().stream()
                .filter(instrument::names)
                .findFirst()
                .orElseThrow(() -> new Refusal("delegation.not-named", instrument.number()));
    }
}
