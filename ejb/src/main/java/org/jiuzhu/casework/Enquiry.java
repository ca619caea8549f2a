package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.jiuzhu.access.Colleagues;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Role;
import org.jiuzhu.household.Person;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.Refusal;

/** Survey at the household and check of its information; the two run side by side. */
@Stateless
@RolesAllowed(INVESTIGATOR)
public class Enquiry {
    @Inject
    private CaseSteps steps;

    @Inject
    private Records records;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Clocks clocks;

    /** Who may sign a survey of this township as the second investigator. */
    public List<Colleague> secondInvestigators() {
        return colleagues.others(Role.INVESTIGATOR);
    }

    /**
     * The first investigator writes the survey down and signs it; the second is named and signs for himself
     * (民发〔2021〕57号 art. 16: at least two).
     *
     * @throws org.jiuzhu.shared.FormRefusal {@code survey.two-investigators}, {@code survey.day} and missing fields
     * @throws Refusal {@code case.step-not-open}
     */
    public void recordSurvey(String number, SurveyForm form) {
        AssistanceCase aCase = steps.require(number);
        if (aCase.acceptedOn() == null) {
            throw new Refusal("case.step-not-open", CaseStep.RECORD_SURVEY, aCase.state());
        }
        form.refuseFaults(aCase, officer.get().login(), clocks.today());
        requireInvestigator(form.secondInvestigator);
        steps.take(aCase, CaseStep.RECORD_SURVEY, form.findings, () -> {
            aCase.enquiry().surveyRecorded(form.secondInvestigator);
            records.add(new Survey(aCase, form, officer.get().login()));
            if (aCase.matter() == AssistanceMatter.TEKUN) {
                aCase.declaration().care().found(List.of(form.failed));
            }
        });
    }

    private void requireInvestigator(String login) {
        if (secondInvestigators().stream().noneMatch(one -> one.login().equals(login))) {
            throw new FieldRefusal("secondInvestigator", "survey.no-investigator");
        }
    }

    /** The second investigator, named by the first, signs the survey. */
    public void signSurvey(String number, String remark) {
        AssistanceCase aCase = steps.require(number);
        steps.take(aCase, CaseStep.SIGN_SURVEY, remark, () -> {
            aCase.enquiry().surveySigned();
            Records.required(records.survey(aCase)).signSecond(clocks.now());
        });
    }

    /**
     * Sends the household's information to the verification centre; every adult at home has signed the authorisation
     * (民发〔2021〕57号 art. 9).
     *
     * @throws Refusal {@code check.no-authorisation}, {@code check.unsigned} with the names,
     *     {@code case.step-not-open}
     */
    @RolesAllowed(CLERK)
    public void requestCheck(String number, String remark) {
        AssistanceCase aCase = steps.require(number);
        if (!aCase.declaration().isAuthorised()) {
            throw new Refusal("check.no-authorisation");
        }
        refuseUnsigned(aCase);
        steps.take(aCase, CaseStep.REQUEST_CHECK, remark, () -> {
            aCase.enquiry().checkRequested();
            records.add(new InformationCheck(aCase, officer.get().login(), clocks.now()));
        });
    }

    private static void refuseUnsigned(AssistanceCase aCase) {
        List<Person> unsigned = aCase.declaration().unsigned();
        if (!unsigned.isEmpty()) {
            throw new Refusal(
                    "check.unsigned", unsigned.stream().map(Person::name).collect(Collectors.joining("、")));
        }
    }

    /**
     * The family objects to what the check found and brings proof: the data are matched again (民发〔2021〕57号 art. 18).
     *
     * @param proof what it says and shows
     * @throws org.jiuzhu.shared.FormRefusal without it
     * @throws Refusal {@code case.step-not-open} while no answer is there
     */
    @RolesAllowed(CLERK)
    public void checkAgain(String number, String proof) {
        Faults faults = new Faults();
        faults.require("proof", proof, 2000);
        faults.refuseIfAny();
        AssistanceCase aCase = steps.require(number);
        refuseUnsigned(aCase);
        steps.take(aCase, CaseStep.CHECK_AGAIN, proof, () -> {
            aCase.enquiry().checkRequested();
            records.openFindings(aCase)
                    .forEach(one -> one.answer(proof, officer.get().login(), clocks.now()));
            Records.required(records.check(aCase)).askAgain(proof, clocks.now());
        });
    }

    /**
     * The verification centre's answer: a report, and per figure what the data say.
     *
     * @throws org.jiuzhu.shared.FormRefusal where an amount cannot be or the report is missing
     */
    @RolesAllowed(VERIFICATION_CENTRE)
    public void answerCheck(String number, CheckForm form) {
        AssistanceCase aCase = steps.require(number);
        form.refuseFaults();
        steps.take(aCase, CaseStep.ANSWER_CHECK, form.report, () -> {
            aCase.enquiry().checkAnswered();
            aCase.declaration().check(form.found());
            form.findings.forEach(row -> records.add(new CheckFinding(aCase, row, clocks.now())));
            Records.required(records.check(aCase)).answer(officer.get().login(), clocks.now(), form.report);
        });
    }
}
