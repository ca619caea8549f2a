package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Officer;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.casework.Decision.Outcome;
import org.jiuzhu.casework.Decision.Signature;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.delegation.DelegationInstruments;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.document.SealLedger;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
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
    private DelegationInstruments instruments;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private SealLedger seals;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Clocks clocks;

    @Inject
    private Event<CaseGranted> granted;

    /**
     * Grants under the township's instrument; the benefit begins with the next month (民发〔2021〕57号 arts. 21, 25).
     *
     * @throws Refusal {@code delegation.none-in-force}, {@code delegation.not-named}, {@code decision.figures-changed},
     *     {@code case.step-not-open}
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

    /** Gives the case back for a new opinion, with a reason. */
    public void sendBack(String number, String reason) {
        requireReason(reason);
        AssistanceCase aCase = steps.require(number);
        steps.take(aCase, CaseStep.RETURN, reason, aCase.enquiry()::reopenReview);
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

    /** The bureau gives the case back to the township for a new opinion. */
    @RolesAllowed(BUREAU_APPROVER)
    public void sendBackToTownship(String number, String reason) {
        requireReason(reason);
        AssistanceCase aCase = steps.require(number);
        steps.take(aCase, CaseStep.SEND_BACK, reason, aCase.enquiry()::reopenReview);
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
        granted.fire(CaseGranted.of(aCase, decision, reckoned, reckoning.toCome(aCase)));
    }

    private void deny(AssistanceCase aCase, CaseStep step, String reason) {
        decide(aCase, step, Outcome.REFUSED, reckoning.today(aCase), reason);
    }

    private Decision decide(AssistanceCase aCase, CaseStep step, Outcome outcome, Assessed reckoned, String reason) {
        LocalDateTime now = clocks.now();
        Officer who = officer.get();
        Long instrument = authority(aCase, step, who, now);
        steps.take(aCase, step, reason);
        String document = numbers.next(DocumentNumbers.Kind.DECISION, "", now.toLocalDate());
        String seal = seals.seal(aCase.route(), aCase.townshipCode(), document);
        Signature signature =
                new Signature(document, who.login(), now, DocumentNumbers.wording("bureau"), instrument, seal);
        Decision decision = new Decision(aCase, outcome, signature, reckoned, reason);
        records.add(decision);
        records.flush();
        return decision;
    }

    /** The instrument that lets this officer decide now; none is needed by the bureau. */
    private Long authority(AssistanceCase aCase, CaseStep step, Officer who, LocalDateTime now) {
        if (step == CaseStep.CONFIRM || step == CaseStep.CONFIRM_REFUSAL) {
            return null;
        }
        DelegationInstrument instrument = instruments
                .inForce(aCase.townshipCode(), aCase.matter(), now)
                .orElseThrow(() -> new Refusal("delegation.none-in-force", now.toLocalDate()));
        if (!instrument.names(who.login())) {
            throw new Refusal("delegation.not-named", instrument.number());
        }
        return instrument.id();
    }

    private static void requireReason(String reason) {
        Faults faults = new Faults();
        faults.require("remark", reason, 2000);
        faults.refuseIfAny();
    }
}
