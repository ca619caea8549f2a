package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.casework.Authorisations;
import org.jiuzhu.casework.CaseFiles;
import org.jiuzhu.casework.CheckFinding;
import org.jiuzhu.casework.CheckForm;
import org.jiuzhu.casework.Enquiry;
import org.jiuzhu.casework.FindingKind;
import org.jiuzhu.casework.ReviewForm;
import org.jiuzhu.casework.Reviews;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.household.Person;
import org.jiuzhu.household.Signing;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Data are asked for when all adults have signed, and what they say is cleared up thing by thing. */
@ExtendWith(ArquillianExtension.class)
class CheckingIT {
    @Inject
    private Casework cases;

    @Inject
    private CaseFiles files;

    @Inject
    private Enquiry enquiry;

    @Inject
    private Reviews reviews;

    @Inject
    private Authorisations authorisations;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(CheckingIT.class);
    }

    @Test
    void data_are_not_asked_for_while_an_adult_has_not_signed() throws Exception {
        MemberRow away = Families.someone(Relation.SIBLING);
        String number = acceptedWith(away);
        away.signing = Signing.LATER;

        Refusal refusal = Expect.refusal("check.unsigned", Login.YANGMU_CLERK, () -> enquiry.requestCheck(number, ""));

        assertEquals(List.of(away.name), refusal.details());
    }

    @Test
    void once_the_last_has_signed_they_are() throws Exception {
        String number = acceptedWith(Families.someone(Relation.SIBLING));
        Person missing = unsigned(number).get(0);

        YANGMU.clerk().run(() -> authorisations.sign(number, missing.id(), "村委会代签人"));

        assertEquals(List.of(), unsigned(number));
        YANGMU.clerk().run(() -> enquiry.requestCheck(number, ""));
    }

    @Test
    void nobody_signs_twice() throws Exception {
        String number = acceptedWith(Families.someone(Relation.SIBLING));
        Person missing = unsigned(number).get(0);
        YANGMU.clerk().run(() -> authorisations.sign(number, missing.id(), null));

        Refusal refusal = org.junit.jupiter.api.Assertions.assertThrows(
                Refusal.class, () -> YANGMU.clerk().run(() -> authorisations.sign(number, missing.id(), null)));

        assertEquals("authorisation.signed", refusal.reason());
    }

    @Test
    void a_signature_of_another_township_is_not_taken() throws Exception {
        String number = acceptedWith(Families.someone(Relation.SIBLING));
        Long missing = unsigned(number).get(0).id();

        Expect.notFound(Login.MISHAN_CLERK, () -> authorisations.sign(number, missing, null));
    }

    @Test
    void an_opinion_waits_until_each_finding_is_answered() throws Exception {
        String number = checkedWith(FindingKind.VEHICLE, "登记有小型汽车一辆");

        Expect.refusal("check.unanswered", Login.YANGMU_REVIEWER, () -> reviews.propose(number, cases.opinion()));
        YANGMU.reviewer().run(() -> reviews.propose(number, clearing(number)));

        CheckFinding finding = finding(number);
        assertEquals("车已报废，有注销证明", finding.answer());
        assertTrue(finding.isAnswered());
    }

    @Test
    void a_second_check_answers_what_the_first_found() throws Exception {
        String number = checkedWith(FindingKind.DEATH, "数据显示已死亡");

        YANGMU.clerk().run(() -> enquiry.checkAgain(number, "本人到场，户籍已更正"));

        assertEquals("本人到场，户籍已更正", finding(number).answer());
    }

    private String acceptedWith(MemberRow away) throws Exception {
        HouseholdForm form = Families.poorIn(YANGMU.village);
        away.signing = Signing.LATER;
        form.members.add(away);
        String number = cases.submitted(YANGMU, form);
        cases.accept(YANGMU, number);
        return number;
    }

    private String checkedWith(FindingKind kind, String text) throws Exception {
        String number = cases.surveyed(YANGMU);
        YANGMU.secondInvestigator().run(() -> enquiry.signSurvey(number, ""));
        YANGMU.clerk().run(() -> enquiry.requestCheck(number, ""));
        CheckForm report = cases.report();
        CheckForm.FindingRow row = new CheckForm.FindingRow();
        row.kind = kind;
        row.text = text;
        report.findings.add(row);
        As.the(Login.VERIFICATION).run(() -> enquiry.answerCheck(number, report));
        return number;
    }

    private ReviewForm clearing(String number) {
        ReviewForm form = cases.opinion();
        files.open(number).beside().openFindings().forEach(finding -> {
            ReviewForm.AnswerRow row = new ReviewForm.AnswerRow();
            row.point = finding.id();
            row.answer = "车已报废，有注销证明";
            form.findings.add(row);
        });
        return form;
    }

    private CheckFinding finding(String number) throws Exception {
        return YANGMU.clerk().call(() -> files.open(number).beside().findings().get(0));
    }

    private List<Person> unsigned(String number) throws Exception {
        return YANGMU.clerk()
                .call(() -> files.open(number).aCase().declaration().unsigned());
    }
}
