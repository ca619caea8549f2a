package org.jiuzhu.casework;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jiuzhu.access.Colleagues;
import org.jiuzhu.access.Colleagues.Colleague;
import org.jiuzhu.access.CurrentOfficer;
import org.jiuzhu.access.Role;
import org.jiuzhu.shared.Clocks;
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
     * Sends the household's information to the verification centre; the household's authorisation is required.
     *
     * @throws Refusal {@code check.no-authorisation}, {@code case.step-not-open}
     */
    @RolesAllowed(CLERK)
    public void requestCheck(String number, String remark) {
        AssistanceCase aCase = steps.require(number);
        if (!aCase.declaration().isAuthorised()) {
            throw new Refusal("check.no-authorisation");
        }
        steps.take(aCase, CaseStep.REQUEST_CHECK, remark, () -> {
            aCase.enquiry().checkRequested();
            records.add(new InformationCheck(aCase, officer.get().login(), clocks.now()));
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
            Records.required(records.check(aCase)).answer(officer.get().login(), clocks.now(), form.report);
        });
    }
}
