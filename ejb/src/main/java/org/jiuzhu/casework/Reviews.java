package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;

/** The review: figures are settled, the reckoning is made, the township proposes (民发〔2021〕57号 art. 19). */
@Stateless
@RolesAllowed(REVIEWER)
public class Reviews {
    @Inject
    private CaseSteps steps;

    @Inject
    private Records records;

    @Inject
    private Reckoning reckoning;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    /**
     * The reckoning with these figures, nothing is kept.
     *
     * @throws org.jiuzhu.shared.FormRefusal where a figure cannot be
     * @throws Refusal {@code declared.reason-missing}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Assessment preview(String number, ReviewForm form) {
        form.refuseFigureFaults();
        AssistanceCase aCase = steps.require(number);
        aCase.declaration().settle(form.settled());
        return reckoning.today(aCase).result();
    }

    /**
     * Proposes what the reckoning says: a grant goes on notice, a refusal goes to decision.
     *
     * @throws org.jiuzhu.shared.FormRefusal where a figure or the opinion is missing
     * @throws Refusal {@code declared.reason-missing}, {@code case.step-not-open}
     */
    public void propose(String number, ReviewForm form) {
        form.refuseFaults();
        AssistanceCase aCase = steps.require(number);
        aCase.declaration().settle(form.settled());
        Assessed reckoned = reckoning.today(aCase);
        Assessment assessment = reckoned.result();
        CaseStep step = assessment.eligible() ? CaseStep.PROPOSE_GRANT : CaseStep.PROPOSE_REFUSAL;
        steps.take(aCase, step, form.opinion, () -> {
            aCase.enquiry().proposed(assessment.eligible());
            records.add(new ReviewOpinion(
                    aCase, officer.get().login(), clocks.now(), assessment.eligible(), form.opinion, reckoned));
        });
    }
}
