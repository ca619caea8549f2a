package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jiuzhu.access.Officer;
import org.jiuzhu.casework.AssistanceCase.Acceptance;
import org.jiuzhu.casework.AssistanceCase.Channel;
import org.jiuzhu.casework.Decision.Outcome;
import org.jiuzhu.casework.Decision.Signature;
import org.jiuzhu.casework.TrailEntry.Hand;
import org.jiuzhu.delegation.DelegationInstrument;
import org.jiuzhu.document.DocumentNumbers;
import org.jiuzhu.document.NumberSeries;
import org.jiuzhu.document.SealLedger;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.household.Households;
import org.jiuzhu.rules.Assessment;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Installation;

/**
 * Plays cases of a demonstration through the same table of steps, with given hands and moments of the past; a real
 * installation refuses it.
 */
@ApplicationScoped
public class DemonstrationCases {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    @Inject
    private Installation installation;

    @Inject
    private Households households;

    @Inject
    private NumberSeries series;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private SealLedger seals;

    @Inject
    private Rulebook rules;

    @Inject
    private Reckoning reckoning;

    @Inject
    private Records records;

    @Inject
    private Event<CaseGranted> granted;

    public AssistanceCase submit(HouseholdForm form, Officer clerk, LocalDateTime at) {
        installation.requireDemonstration();
        String head = form.villageCode.substring(0, 9) + AssistanceMatter.DIBAO.code() + MONTH.format(at);
        AssistanceCase aCase = new AssistanceCase(
                head + String.format("%05d", series.next("case:" + head)),
                AssistanceMatter.DIBAO,
                households.declare(form, at),
                Channel.COUNTER,
                at);
        aCase.begin(new Hand(clerk.login(), clerk.name(), at), "");
        entities.persist(aCase);
        entities.flush();
        return renewed(aCase, at);
    }

    public void accept(AssistanceCase aCase, Officer clerk, DelegationInstrument instrument, LocalDateTime at) {
        aCase.take(CaseStep.ACCEPT, clerk, at, "");
        RuleVersion version = RuleVersion.of(aCase.matter(), at.toLocalDate());
        Route route = instrument == null ? Route.TWO_LEVEL : Route.ONE_LEVEL;
        aCase.accept(new Acceptance(
                at.toLocalDate(),
                version,
                route,
                instrument == null ? null : instrument.id(),
                rules.dueOn(version, route, "TOTAL", at.toLocalDate())));
        renewed(aCase, at);
    }

    public void notifyMissing(AssistanceCase aCase, Officer clerk, LocalDateTime at, String township, String missing) {
        aCase.take(CaseStep.NOTIFY_MISSING, clerk, at, missing);
        records.add(new SupplementNotice(
                aCase,
                numbers.next(DocumentNumbers.Kind.SUPPLEMENT, township, at.toLocalDate()),
                at.toLocalDate(),
                missing));
        renewed(aCase, at);
    }

    public void survey(AssistanceCase aCase, Officer first, Officer second, LocalDateTime at, String findings) {
        aCase.take(CaseStep.RECORD_SURVEY, first, at, findings);
        aCase.surveyRecorded(second.login());
        SurveyForm form = new SurveyForm();
        form.visitedOn = at.toLocalDate();
        form.secondInvestigator = second.login();
        form.findings = findings;
        form.signedBy = aCase.applicant().name();
        records.add(new Survey(aCase, form, first.login()));
        renewed(aCase, at);
    }

    public void signSurvey(AssistanceCase aCase, Officer second, LocalDateTime at) {
        aCase.take(CaseStep.SIGN_SURVEY, second, at, "");
        aCase.surveySigned();
        Records.required(records.survey(aCase)).signSecond(at);
        renewed(aCase, at);
    }

    public void requestCheck(AssistanceCase aCase, Officer clerk, LocalDateTime at) {
        aCase.take(CaseStep.REQUEST_CHECK, clerk, at, "");
        aCase.checkRequested();
        records.add(new InformationCheck(aCase, clerk.login(), at));
        renewed(aCase, at);
    }

    public void answerCheck(AssistanceCase aCase, Officer centre, LocalDateTime at, String report) {
        aCase.take(CaseStep.ANSWER_CHECK, centre, at, report);
        aCase.checkAnswered();
        aCase.declaration().check(Map.of());
        Records.required(records.check(aCase)).answer(centre.login(), at, report);
        renewed(aCase, at);
    }

    /** Proposes what the reckoning of that day says. */
    public ReviewOpinion propose(AssistanceCase aCase, Officer reviewer, LocalDateTime at, String yes, String no) {
        aCase.declaration().settle(List.of());
        Assessment assessment = reckoning.on(aCase, at.toLocalDate());
        boolean eligible = assessment.eligible();
        String words = eligible ? yes : no;
        aCase.take(eligible ? CaseStep.PROPOSE_GRANT : CaseStep.PROPOSE_REFUSAL, reviewer, at, words);
        aCase.proposed(eligible);
        ReviewOpinion opinion = new ReviewOpinion(aCase, reviewer.login(), at, eligible, words, assessment);
        records.add(opinion);
        renewed(aCase, at);
        return opinion;
    }

    /** A step that changes nothing but the state. */
    public void take(AssistanceCase aCase, CaseStep step, Officer officer, LocalDateTime at, String remark) {
        aCase.take(step, officer, at, remark);
        renewed(aCase, at);
    }

    public void takeByItself(AssistanceCase aCase, CaseStep step, LocalDateTime at, String remark) {
        aCase.takeByItself(step, new Hand(Hand.PRODUCT, Hand.PRODUCT, at), remark);
        renewed(aCase, at);
    }

    /** Decides by the opinion: on the township's instrument, or by the bureau. */
    public void decide(AssistanceCase aCase, Officer officer, LocalDateTime at, String reason) {
        Assessment assessment = reckoning.on(aCase, at.toLocalDate());
        boolean grant = Records.required(records.review(aCase)).isAgreed();
        CaseStep step = aCase.isForTownship()
                ? grant ? CaseStep.APPROVE : CaseStep.REFUSE
                : grant ? CaseStep.CONFIRM : CaseStep.CONFIRM_REFUSAL;
        String words = grant ? "" : reason;
        aCase.take(step, officer, at, words);
        String document = numbers.next(DocumentNumbers.Kind.DECISION, "", at.toLocalDate());
        Signature signature = new Signature(
                document,
                officer.login(),
                at,
                DocumentNumbers.wording("bureau"),
                aCase.instrumentId(),
                seals.seal(aCase.route(), aCase.townshipCode(), document, officer.login(), at));
        Decision decision =
                new Decision(aCase, grant ? Outcome.GRANTED : Outcome.REFUSED, signature, assessment, words);
        records.add(decision);
        records.flush();
        renewed(aCase, at);
        if (grant) {
            granted.fire(reckoning.granted(aCase, decision));
        }
    }

    public void notifyHousehold(AssistanceCase aCase, Officer clerk, LocalDateTime at) {
        Decision decision = Records.required(records.decision(aCase));
        aCase.take(CaseStep.NOTIFY, clerk, at, decision.documentNumber());
        decision.notified(at.toLocalDate(), "IN_PERSON");
        renewed(aCase, at);
    }

    private AssistanceCase renewed(AssistanceCase aCase, LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        aCase.renewDuties(duty -> dueOn(aCase, duty, day));
        return aCase;
    }

    private LocalDate dueOn(AssistanceCase aCase, Duty duty, LocalDate day) {
        return duty.hasTerm() ? CaseSteps.earlierOf(aCase, CaseSteps.limit(rules, aCase, duty, day)) : CaseTask.NO_TERM;
    }
}
