package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Refusal;

/** 急难型临时救助: relief at once without check, appraisal and publicity, the papers after it (民发〔2018〕23号 item 2(2)). */
@Stateless
@RolesAllowed({APPROVER, BUREAU_APPROVER})
public class Emergencies {
    @Inject
    private CaseSteps steps;

    @Inject
    private Records records;

    @Inject
    private Reckoning reckoning;

    @Inject
    private Authority authority;

    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    /**
     * Gives relief at once, up to what the assessment comes to; the papers are due within the days of the rules
     * (decision 10).
     *
     * @throws org.jiuzhu.shared.FormRefusal {@code aid.too-much} with the amount, and what is missing
     * @throws Refusal {@code delegation.none-in-force}, {@code delegation.not-named}, {@code aid.above-ceiling},
     *     {@code aid.not-eligible}, {@code case.step-not-open}
     */
    public void giveAtOnce(String number, AidForm form) {
        AssistanceCase aCase = steps.require(number);
        Assessment reckoned = reckoning.today(aCase).result();
        if (!reckoned.eligible()) {
            throw new Refusal("aid.not-eligible");
        }
        form.refuseFaults(reckoned.amount());
        Authority.Signing signing = authority.require(aCase);
        steps.take(aCase, CaseStep.GIVE_AT_ONCE, form.remark);
        LocalDate due = rules.dueOn(
                aCase.ruleVersion(),
                aCase.route(),
                "EMERGENCY_PAPERS",
                signing.at().toLocalDate());
        records.add(new EmergencyAid(aCase, form, signing, due));
        records.flush();
    }

    /**
     * It is no emergency: the case goes the ordinary way of survey, check and publicity; a reason is required.
     *
     * @throws Refusal {@code case.step-not-open}
     */
    public void decline(String number, String reason) {
        Faults faults = new Faults();
        faults.require("remark", reason, 2000);
        faults.refuseIfAny();
        AssistanceCase aCase = steps.require(number);
        steps.take(
                aCase, CaseStep.DECLINE_AT_ONCE, reason, () -> aCase.enquiry().begin(aCase.procedure(), false));
    }
}
