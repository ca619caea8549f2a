package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.rules.Route;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FieldRefusal;
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
    private Rerouting rerouting;

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
        settle(aCase, form);
        return reckoning.today(aCase).result();
    }

    /**
     * Proposes what the reckoning says: a grant goes on notice, a refusal goes to decision. 临时救助 above the township's
     * ceiling goes to the bureau (decision 10).
     *
     * @throws org.jiuzhu.shared.FormRefusal where a figure, the opinion or an answer to a marked point is missing
     * @throws Refusal {@code declared.reason-missing}, {@code case.step-not-open}
     */
    public void propose(String number, ReviewForm form) {
        form.refuseFaults();
        AssistanceCase aCase = steps.require(number);
        settle(aCase, form);
        Assessed reckoned = reckoning.today(aCase);
        boolean eligible = reckoned.result().eligible();
        write(aCase, eligible ? CaseStep.PROPOSE_GRANT : CaseStep.PROPOSE_REFUSAL, form, reckoned);
    }

    /**
     * Completes the papers of an emergency that was helped first: promise and authorisation are signed, the figures
     * settled, and the case goes to its decision (民发〔2018〕23号 item 2(2)).
     *
     * @throws org.jiuzhu.shared.FormRefusal where anything of it is missing
     */
    public void completePapers(String number, PapersForm form) {
        form.refuseFaults();
        AssistanceCase aCase = steps.require(number);
        settle(aCase, form);
        aCase.declaration().completePapers(clocks.today());
        write(aCase, CaseStep.COMPLETE_PAPERS, form, reckoning.today(aCase));
    }

    private static void settle(AssistanceCase aCase, ReviewForm form) {
        aCase.declaration().settle(form.settled());
        if (form.weight != null && form.months != null) {
            aCase.declaration().hardship().weigh(form.weight, form.months);
        }
    }

    private void write(AssistanceCase aCase, CaseStep step, ReviewForm form, Assessed reckoned) {
        boolean eligible = reckoned.result().eligible();
        answer(aCase, form);
        steps.take(aCase, step, form.opinion, () -> {
            aCase.enquiry().proposed(eligible);
            records.add(
                    new ReviewOpinion(aCase, officer.get().login(), clocks.now(), eligible, form.opinion, reckoned));
        });
        if (aCase.route() == Route.ONE_LEVEL && isAboveCeiling(reckoned)) {
            rerouting.moveToBureau(aCase);
        }
    }

    private static boolean isAboveCeiling(Assessed reckoned) {
        var linshi = reckoned.facts().linshi();
        return linshi != null
                && linshi.before().ceiling() != null
                && reckoned.result().amount().compareTo(linshi.before().ceiling()) > 0;
    }

    /** Each point that was marked and each finding of the check is answered before the case comes again. */
    private void answer(AssistanceCase aCase, ReviewForm form) {
        String login = officer.get().login();
        LocalDateTime now = clocks.now();
        for (ReturnedPoint point : records.openPoints(aCase)) {
            String words = answerTo(point.id(), form.answers)
                    .orElseThrow(() -> new FieldRefusal("opinion", "return.unanswered", point.remark()));
            point.answer(words, login, now);
        }
        for (CheckFinding finding : records.openFindings(aCase)) {
            String words = answerTo(finding.id(), form.findings)
                    .orElseThrow(() -> new FieldRefusal("opinion", "check.unanswered", finding.text()));
            finding.answer(words, login, now);
        }
    }

    private static Optional<String> answerTo(Long id, List<ReviewForm.AnswerRow> answers) {
        return answers.stream()
                .filter(row -> Objects.equals(id, row.point))
                .map(row -> row.answer)
                .findFirst();
    }
}
