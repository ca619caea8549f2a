package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.area.Areas;
import org.jiuzhu.assessment.Counting;
import org.jiuzhu.assessment.PersonFacts;
import org.jiuzhu.casework.CaseFile.Beside;
import org.jiuzhu.casework.CaseFile.Counted;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.shared.Ages;
import org.jiuzhu.shared.Refusal;

/** Opens case files within the officer's area. */
@Stateless
@RolesAllowed({
    CLERK,
    INVESTIGATOR,
    REVIEWER,
    APPROVER,
    TOWNSHIP_HEAD,
    VILLAGE_AGENT,
    BUREAU_APPROVER,
    BUREAU_SUPERVISOR,
    VERIFICATION_CENTRE
})
public class CaseFiles {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private CaseSteps steps;

    @Inject
    private Records records;

    @Inject
    private Reckoning reckoning;

    @Inject
    private Areas areas;

    @Inject
    private CurrentOfficer officer;

    /**
     * The file of that number with the steps that are open to this officer, and one line why none is where people will
     * look for one.
     *
     * @throws Refusal {@code not-found}, also for the verification centre before a check was requested
     */
    public CaseFile open(String number) {
        AssistanceCase aCase = steps.require(number);
        Officer who = officer.get();
        InformationCheck check = records.check(aCase).orElse(null);
        boolean centre = who.roles().equals(Set.of(Role.VERIFICATION_CENTRE));
        if (centre && check == null) {
            throw new Refusal("not-found");
        }
        Set<CaseStep> open = openSteps(aCase, who);
        RuleSheet rules = reckoning.rulesOf(aCase);
        return new CaseFile(
                aCase,
                areas.require(aCase.townshipCode()).name(),
                areas.require(aCase.villageCode()).name(),
                instrument(aCase),
                members(aCase, rules),
                aCase.declaration().incomes(),
                aCase.declaration().costs(),
                aCase.declaration().properties(),
                aCase.trail(),
                records.supplement(aCase).orElse(null),
                records.survey(aCase).orElse(null),
                check,
                records.review(aCase).orElse(null),
                records.decision(aCase).orElse(null),
                beside(aCase),
                reckoning.of(aCase, rules).result(),
                open,
                hint(aCase, who, open));
    }

    private static Set<CaseStep> openSteps(AssistanceCase aCase, Officer who) {
        return Arrays.stream(CaseStep.values())
                .filter(step -> step.isOpen(aCase, who))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseStep.class)));
    }

    private DelegationInstrument instrument(AssistanceCase aCase) {
        return aCase.instrumentId() == null ? null : entities.find(DelegationInstrument.class, aCase.instrumentId());
    }

    private static List<Counted> members(AssistanceCase aCase, RuleSheet rules) {
        Map<Long, PersonFacts> facts = aCase.declaration().facts(aCase.settledAt()).persons().stream()
                .collect(Collectors.toMap(PersonFacts::key, Function.identity()));
        return aCase.household().members(aCase.settledAt()).stream()
                .map(member -> new Counted(
                        member,
                        Ages.on(member.person().bornOn(), rules.day()),
                        Counting.of(facts.get(member.person().id()), rules)))
                .toList();
    }

    private Beside beside(AssistanceCase aCase) {
        return new Beside(
                records.aid(aCase).orElse(null),
                records.extension(aCase).orElse(null),
                records.points(aCase),
                records.findings(aCase));
    }

    private static String hint(AssistanceCase aCase, Officer who, Set<CaseStep> open) {
        if (aCase.isKinOf(who)) {
            return "hint.kin";
        }
        if (aCase.state() != CaseState.AWAITING_DECISION || !open.isEmpty()) {
            return null;
        }
        if (who.holds(Role.APPROVER) || who.holds(Role.BUREAU_APPROVER)) {
            return RightToDecide.isUntouchedBy(aCase, who) ? "hint.other-level" : "hint.touched";
        }
        return null;
    }
}
