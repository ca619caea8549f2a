package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.casework.Decision.Outcome;
import org.jiuzhu.casework.Decision.Signature;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.document.SealLedger;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.Refusal;

/**
 * Decisions: by the township in the bureau's name under an instrument in force, or by the bureau's confirmation.
 * Whoever decides took no other step in the case (decision 15).
 */
@Stateless
@RolesAllowed(APPROVER)
public class Decisions {
    @Inject
    private CaseSteps steps;

    @Inject
    private Records records;

    @Inject
    private Reckoning reckoning;

    @Inject
    private Authority authority;

    @Inject
    private Photographs photographs;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private SealLedger seals;

    @Inject
    private Clocks clocks;

    @Inject
    private Event<CaseGranted> granted;

    /**
     * Grants under the township's instrument; the benefit begins with the next month (民发〔2021〕57号 arts. 21, 25).
     *
     * @throws Refusal {@code delegation.none-in-force}, {@code delegation.not-named}, {@code decision.figures-changed},
     *     {@code decision.photos-missing}, {@code case.step-not-open}
     */
    public void approve(String number, String remark) {
        grant(steps.require(number), CaseStep.APPROVE, remark);
    }

    /**
     * Refuses with a reason and the remedies (民发〔2021〕57号 art. 21).
     *
     * @throws Refusal as {@link #approve}; {@code field.required} without a reason
     */
    public void refuse(String number, String reason) {
        requireReason(reason);
        deny(steps.require(number), CaseStep.REFUSE, reason);
    }

    /**
     * Gives the case back with marked points; the parts they lie in are made anew, and each is answered before the case
     * comes again.
     *
     * @throws org.jiuzhu.shared.FormRefusal {@code return.no-point}, and at the point what is missing
     */
    public void sendBack(String number, ReturnForm form) {
        giveBack(steps.require(number), CaseStep.RETURN, form);
    }

    /** The approval opinion of 民发〔2012〕220号 art. 26, after which the second publicity begins (art. 29). */
    @RolesAllowed({APPROVER, BUREAU_APPROVER})
    public void agree(String number, String remark) {
        AssistanceCase aCase = steps.require(number);
        authority.require(aCase);
        steps.take(aCase, CaseStep.AGREE, remark, aCase.enquiry()::secondNoticeBegins);
    }

    /** The bureau's confirmation on the two-level route (民发〔2021〕57号 art. 20). */
    @RolesAllowed(BUREAU_APPROVER)
    public void confirm(String number, String remark) {
        grant(steps.require(number), CaseStep.CONFIRM, remark);
    }

    /** The bureau's refusal on the two-level route. */
    @RolesAllowed(BUREAU_APPROVER)
    public void confirmRefusal(String number, String reason) {
        requireReason(reason);
        deny(steps.require(number), CaseStep.CONFIRM_REFUSAL, reason);
    }

    /** The bureau gives the case back to the township with marked points. */
    @RolesAllowed(BUREAU_APPROVER)
    public void sendBackToTownship(String number, ReturnForm form) {
        giveBack(steps.require(number), CaseStep.SEND_BACK, form);
    }

    private void giveBack(AssistanceCase aCase, CaseStep step, ReturnForm form) {
        form.refuseFaults();
        steps.take(aCase, step, form.remark, () -> {
            form.points.forEach(point -> records.add(new ReturnedPoint(aCase, point)));
            aCase.enquiry().reopenFor(form.parts());
        });
    }

    /**
     * The household was told in writing.
     *
     * @param how a key of the ways of service: IN_PERSON, BY_VILLAGE, BY_POST
     * @throws org.jiuzhu.shared.FormRefusal {@code notification.day} before the decision or in the future
     */
    @RolesAllowed(CLERK)
    public void notifyHousehold(String number, LocalDate day, String how) {
        AssistanceCase aCase = steps.require(number);
        Decision decision = Records.required(records.decision(aCase));
        Faults faults = new Faults();
        faults.chosen("notifiedOn", day);
        faults.require("notifiedHow", how, 20);
        if (day != null
                && (day.isAfter(clocks.today())
                        || day.isBefore(decision.decidedAt().toLocalDate()))) {
            faults.add("notifiedOn", "notification.day", decision.decidedAt().toLocalDate(), clocks.today());
        }
        faults.refuseIfAny();
        steps.take(aCase, CaseStep.NOTIFY, decision.documentNumber(), () -> decision.notified(day, how));
    }

    private void grant(AssistanceCase aCase, CaseStep step, String remark) {
        Assessed reckoned = reckoning.today(aCase);
        if (!Records.required(records.review(aCase)).agreesWith(reckoned.result())) {
            throw new Refusal("decision.figures-changed", reckoned.result().monthly());
        }
        Decision decision = decide(aCase, step, Outcome.GRANTED, reckoned, remark);
        Fen atOnce = records.aid(aCase).map(EmergencyAid::amount).orElse(Fen.ZERO);
        granted.fire(CaseGranted.of(aCase, decision, reckoned, reckoning.toCome(aCase), atOnce));
    }

    private void deny(AssistanceCase aCase, CaseStep step, String reason) {
        decide(aCase, step, Outcome.REFUSED, reckoning.today(aCase), reason);
    }

    private Decision decide(AssistanceCase aCase, CaseStep step, Outcome outcome, Assessed reckoned, String reason) {
        if (outcome == Outcome.GRANTED && aCase.awaitsFiling()) {
            throw new Refusal("kin.not-filed");
        }
        Authority.Signing signing = authority.require(aCase);
        if (outcome == Outcome.GRANTED) {
            photographs.require(aCase);
        }
        steps.take(aCase, step, reason);
        String document =
                numbers.next(DocumentNumbers.Kind.DECISION, "", signing.at().toLocalDate());
        String seal = seals.seal(aCase.route(), aCase.townshipCode(), document);
        Signature signature = new Signature(
                document,
                signing.officer().login(),
                signing.at(),
                DocumentNumbers.wording("bureau"),
                signing.instrumentId(),
                seal);
        Decision decision = new Decision(aCase, outcome, signature, reckoned, reason).inSteadOf(signing.inSteadOf());
        records.add(decision);
        records.flush();
        return decision;
    }

    private static void requireReason(String reason) {
        Faults faults = new Faults();
        faults.require("remark", reason, 2000);
        faults.refuseIfAny();
    }
}
