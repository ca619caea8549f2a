package org.jiuzhu.remedy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Hand;
import org.jiuzhu.spotcheck.FindingCause;
import org.jiuzhu.spotcheck.FindingReason;

/** A lawsuit against a refusal in 杨木乡, received on 2026-03-02, and the hands through which it goes. */
final class RemedyFixtures {
    static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    static final LocalDate ANSWER_DUE = LocalDate.of(2026, 3, 17);
    static final Hand SUPERVISOR = hand("supervisor");
    static final Hand OTHER_SUPERVISOR = hand("supervisor2");
    static final Hand TOWNSHIP = hand("reviewer");
    static final Hand SIGNER = hand("approver");

    private RemedyFixtures() {}

    private static Hand hand(String login) {
        return new Hand(login, LocalDateTime.of(2026, 3, 20, 9, 0));
    }

    static RemedyForm form() {
        RemedyForm form = new RemedyForm();
        form.kind = RemedyKind.LAWSUIT;
        form.outsideBody = "密山市人民法院";
        form.outsideNumber = "（2026）黑0382行初1号";
        form.claimant = Claimant.APPLICANT;
        form.claimantName = "试一";
        form.decision = "DECISION";
        form.deliveredOn = LocalDate.of(2026, 1, 5);
        form.filedOn = LocalDate.of(2026, 2, 20);
        form.receivedOn = RECEIVED;
        form.claim = "撤销不予批准决定";
        return form;
    }

    static AttackedDecision refusal() {
        return new AttackedDecision(
                "DECISION",
                Attacked.REFUSAL,
                "密民救〔2026〕1号",
                null,
                LocalDate.of(2026, 1, 4),
                SIGNER.login(),
                LocalDate.of(2026, 1, 5));
    }

    static Remedy lawsuit() {
        RemedyForm form = form();
        return new Remedy(
                "密民救应〔2026〕1号",
                new AboutCase.Subject(1, "230382201", "230382201200", AssistanceMatter.DIBAO),
                new Petition(form),
                new AttackedAct(refusal(), form, new FilingTerm(null, LocalDate.of(2026, 7, 6))),
                ANSWER_DUE,
                SUPERVISOR);
    }

    static OutcomeForm outcome(RemedyOutcome outcome) {
        OutcomeForm form = new OutcomeForm();
        form.outcome = outcome;
        form.decidedOn = LocalDate.of(2026, 3, 18);
        form.resultNumber = "（2026）黑0382行初1号判决";
        form.words = "判决";
        if (outcome.isLost()) {
            form.reason = FindingReason.FACTS;
            form.cause = FindingCause.OBJECTIVE;
            form.finding = "收入核实有误";
        }
        return form;
    }

    static RemedyOrder order() {
        RedressForm form = new RedressForm();
        form.demand = "重新调查并作出决定";
        form.dueOn = LocalDate.of(2026, 4, 3);
        form.redress = Redress.NONE;
        return new RemedyOrder("密民救整〔2026〕1号", lawsuit(), null, form, SUPERVISOR);
    }
}
