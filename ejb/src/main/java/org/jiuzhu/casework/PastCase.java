package org.jiuzhu.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.access.Officer;
import org.jiuzhu.assessment.Assessed;
import org.jiuzhu.casework.AssistanceCase.Acceptance;
import org.jiuzhu.casework.Decision.Outcome;
import org.jiuzhu.casework.Decision.Signature;
import org.jiuzhu.casework.TrailEntry.Hand;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.shared.Refusal;

/** A demonstration's case while its past is written: through the table of steps, by a named hand at a named moment. */
public final class PastCase {
    private final DemonstrationCases work;
    private final AssistanceCase aCase;
    private Survey survey;
    private InformationCheck check;
    private ReviewOpinion opinion;
    private Decision decision;
    private Assessed reckoned;

    PastCase(DemonstrationCases work, AssistanceCase aCase) {
        this.work = work;
        this.aCase = aCase;
    }

    /** Whose step, when, and what that officer remarked. */
    public record Act(Officer officer, LocalDateTime at, String remark) {
        public LocalDate day() {
            return at.toLocalDate();
        }

        Hand hand() {
            return new Hand(officer.login(), officer.name(), at);
        }

        Act saying(String words) {
            return new Act(officer, at, words);
        }
    }

    /** A step that changes nothing but the state. */
    public void take(CaseStep step, Act act) {
        take(step, act, () -> {});
    }

    private void take(CaseStep step, Act act, Runnable change) {
        aCase.take(step, act.officer(), act.at(), act.remark());
        change.run();
        renewDuties(act.day());
    }

    /** A step that no officer takes. */
    public void takeByItself(CaseStep step, LocalDateTime at, String remark) {
        aCase.takeByItself(step, new Hand(Hand.PRODUCT, Hand.PRODUCT, at), remark);
        renewDuties(at.toLocalDate());
    }

    void renewDuties(LocalDate day) {
        aCase.renewDuties(day, duty -> CaseSteps.dueOn(aCase, duty, day, work::dueOn));
    }

    /** @param instrumentId of the instrument in force, null where there is none and the bureau confirms */
    public void accept(Long instrumentId, Act act) {
        RuleVersion version = RuleVersion.of(aCase.matter(), act.day());
        Route route = instrumentId == null ? Route.TWO_LEVEL : Route.ONE_LEVEL;
        LocalDate due = work.dueOn(version, route, "TOTAL", act.day()).orElseThrow();
        Acceptance acceptance = new Acceptance(act.day(), version, route, instrumentId, due);
        take(CaseStep.ACCEPT, act, () -> {
            aCase.accept(acceptance);
            aCase.enquiry().begin(aCase.procedure(), false);
        });
    }

    public void notifyMissing(String number, Act act) {
        take(CaseStep.NOTIFY_MISSING, act);
        work.add(new SupplementNotice(aCase, number, act.day(), act.remark()));
    }

    public void recordSurvey(String secondInvestigator, Act act) {
        SurveyForm form = new SurveyForm();
        form.visitedOn = act.day();
        form.secondInvestigator = secondInvestigator;
        form.findings = act.remark();
        form.signedBy = aCase.applicant().name();
        survey = new Survey(aCase, form, act.officer().login());
        take(CaseStep.RECORD_SURVEY, act, () -> aCase.enquiry().surveyRecorded(secondInvestigator));
        work.add(survey);
    }

    public void signSurvey(Act act) {
        take(CaseStep.SIGN_SURVEY, act, aCase.enquiry()::surveySigned);
        survey.signSecond(act.at());
    }

    public void requestCheck(Act act) {
        take(CaseStep.REQUEST_CHECK, act, aCase.enquiry()::checkRequested);
        check = new InformationCheck(aCase, act.officer().login(), act.at());
        work.add(check);
    }

    /** The data confirm every figure, but the first income is higher by that many percent. */
    public void answerCheck(int percentMore, Act act) {
        take(CaseStep.ANSWER_CHECK, act, aCase.enquiry()::checkAnswered);
        aCase.declaration().check(new PastFigures(aCase.declaration()).found(percentMore));
        check.answer(act.officer().login(), act.at(), act.remark());
    }

    /** What the reviewer writes, as the reckoning comes out. */
    public record Words(String agreed, String disagreed, String ofDifference) {}

    /**
     * Proposes what the reckoning of that day says; where the data differ they are used, for the reason given.
     *
     * @return whether a grant was proposed
     */
    public boolean propose(Words words, Act act) {
        aCase.declaration().settle(new PastFigures(aCase.declaration()).settled(words.ofDifference()));
        Assessed now = work.reckon(aCase, act.day());
        boolean eligible = now.result().eligible();
        String text = eligible ? words.agreed() : words.disagreed();
        CaseStep step = eligible ? CaseStep.PROPOSE_GRANT : CaseStep.PROPOSE_REFUSAL;
        take(step, act.saying(text), () -> aCase.enquiry().proposed(eligible));
        opinion = new ReviewOpinion(aCase, act.officer().login(), act.at(), eligible, text, now);
        work.add(opinion);
        return eligible;
    }

    /**
     * Decides as was proposed.
     *
     * @throws Refusal {@code decision.figures-changed} where the reckoning of that day comes to another end
     */
    public void decide(CaseStep step, String number, Act act) {
        reckoned = work.reckon(aCase, act.day());
        if (!opinion.agreesWith(reckoned.result())) {
            throw new Refusal("decision.figures-changed", reckoned.result().monthly());
        }
        take(step, act);
        Outcome outcome = aCase.state() == CaseState.GRANTED ? Outcome.GRANTED : Outcome.REFUSED;
        decision = new Decision(aCase, outcome, signature(number, act), reckoned, act.remark());
        work.add(decision);
    }

    private Signature signature(String number, Act act) {
        return new Signature(
                number,
                act.officer().login(),
                act.at(),
                DocumentNumbers.wording("bureau"),
                aCase.instrumentId(),
                work.seal(aCase, number, act));
    }

    public void notifyHousehold(String how, Act act) {
        take(CaseStep.NOTIFY, act.saying(decision.documentNumber()));
        decision.notified(act.day(), how);
    }

    /** The past is written; whoever opens benefits is told of a grant. */
    public void close() {
        work.close(aCase, decision, reckoned);
    }

    public AssistanceCase aCase() {
        return aCase;
    }

    public ReviewOpinion opinion() {
        return opinion;
    }
}
