package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.FactsText;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Refusal;

/** Explains a case: to the household, to the file, and to a court that reckons it again. */
@Stateless
@RolesAllowed({CLERK, INVESTIGATOR, REVIEWER, APPROVER, TOWNSHIP_HEAD, VILLAGE_AGENT, BUREAU_APPROVER, BUREAU_SUPERVISOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Explanations {
    @Inject
    private CaseSteps steps;

    @Inject
    private Records records;

    @Inject
    private Reckoning reckoning;

    @Inject
    private Rulebook rules;

    /**
     * The steps that were stored with the decision, and whether the stored facts come to the same bytes by the rules as
     * they were known at that moment; before a decision, what the figures of today come to.
     *
     * @throws Refusal {@code not-found}, also for a case of another area
     */
    public CaseExplanation of(String number) {
        AssistanceCase aCase = steps.require(number);
        return records.decision(aCase)
                .map(decision -> explained(aCase, decision))
                .orElseGet(() -> CaseExplanation.undecided(aCase, reckoning.today(aCase)));
    }

    private CaseExplanation explained(AssistanceCase aCase, Decision decision) {
        if (decision.facts() == null) {
            return CaseExplanation.stored(aCase, decision);
        }
        RuleSheet then =
                rules.sheet(decision.assessedUnder(), decision.decidedAt().toLocalDate(), decision.decidedAt());
        return CaseExplanation.compared(aCase, decision, Assessed.of(FactsText.facts(decision.facts()), then));
    }
}
