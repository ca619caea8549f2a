package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** How long a case may take, and how it ends without a decision. */
@Stateless
@RolesAllowed({APPROVER, BUREAU_APPROVER})
public class Terms {
    @Inject
    private CaseSteps steps;

    @Inject
    private Records records;

    @Inject
    private Rulebook rules;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    /**
     * Prolongs the total term once, for one of the listed causes (民发〔2022〕83号 part 4(1)).
     *
     * @param cause one of {@link ExtensionCause#of} the case's version
     * @throws org.jiuzhu.shared.FormRefusal {@code extension.cause}, and what is missing
     * @throws Refusal {@code case.step-not-open}, also where it was prolonged before
     */
    public void extend(String number, ExtensionCause cause, String reason) {
        Faults faults = new Faults();
        faults.chosen("cause", cause);
        faults.require("extensionReason", reason, 500);
        faults.refuseIfAny();
        AssistanceCase aCase = steps.require(number);
        if (!ExtensionCause.of(aCase.ruleVersion()).contains(cause)) {
            throw new FieldRefusal("cause", "extension.cause");
        }
        LocalDate until = rules.dueOn(aCase.ruleVersion(), aCase.route(), "EXTENDED", aCase.acceptedOn());
        steps.take(aCase, CaseStep.EXTEND, reason, () -> {
            records.add(new Extension(aCase, cause, reason, until).grantedBy(officer.get(), clocks.now()));
            aCase.extend(cause, until);
        });
    }

    /**
     * Ends a case whose applicant died or will not co-operate (民发〔2021〕57号 art. 29); a reason is required.
     *
     * @throws Refusal {@code case.step-not-open}
     */
    @RolesAllowed(REVIEWER)
    public void terminate(String number, Termination why, String reason) {
        Faults faults = new Faults();
        faults.chosen("termination", why);
        faults.require("terminationReason", reason, 500);
        faults.refuseIfAny();
        AssistanceCase aCase = steps.require(number);
        steps.take(aCase, CaseStep.TERMINATE, why.name() + " " + reason);
    }
}
