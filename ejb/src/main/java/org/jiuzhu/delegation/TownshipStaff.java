package org.jiuzhu.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.access.Colleagues;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.access.OfficerNames;
import org.jiuzhu.access.Role;
import org.jiuzhu.rules.Parameter;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/** Who works in a township: enough hands for its cases, and trained ones to sign (decision 2). */
@ApplicationScoped
class TownshipStaff {
    @Inject
    private Colleagues colleagues;

    @Inject
    private TrainedOfficers trained;

    @Inject
    private OfficerNames names;

    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    /** Its approvers and heads. */
    List<Colleague> couldSign(String townshipCode) {
        return Stream.of(Role.APPROVER, Role.TOWNSHIP_HEAD)
                .flatMap(role -> colleagues.holding(role, townshipCode).stream())
                .distinct()
                .toList();
    }

    /**
     * Asks for staff and training before an instrument is published.
     *
     * @throws Refusal {@code delegation.understaffed} with how many there are and must be, {@code delegation.untrained}
     *     with the name
     */
    void require(DelegationInstrument instrument) {
        LocalDate today = clocks.today();
        int wanted = rules.wholeNumber(Parameter.MIN_TOWNSHIP_OFFICERS, today);
        int there = count(instrument.townshipCode());
        if (there < wanted) {
            throw new Refusal("delegation.understaffed", there, wanted);
        }
        instrument.signatories().stream()
                .filter(login -> !trained.isTrained(login, today))
                .sorted()
                .findFirst()
                .ifPresent(login -> {
                    throw new Refusal("delegation.untrained", names.of(login));
                });
    }

    /** How many officers work on cases in that township. */
    private int count(String townshipCode) {
        return (int) Stream.of(Role.CLERK, Role.INVESTIGATOR, Role.REVIEWER)
                .flatMap(role -> colleagues.holding(role, townshipCode).stream())
                .map(Colleague::login)
                .distinct()
                .count();
    }
}
