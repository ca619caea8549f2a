package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.MISHAN;
import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.casework.Decisions;
import org.jiuzhu.casework.Enquiry;
import org.jiuzhu.casework.Intake;
import org.jiuzhu.casework.Reviews;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.publicity.Notices;
import org.jiuzhu.shared.Clocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody acts upon a case of another township, whatever the role: the case is not there, and it stays as it is. */
@ExtendWith(ArquillianExtension.class)
class AreasIT {
    @Inject
    private Casework cases;

    @Inject
    private Registers registers;

    @Inject
    private Intake intake;

    @Inject
    private Enquiry enquiry;

    @Inject
    private Reviews reviews;

    @Inject
    private Notices notices;

    @Inject
    private Decisions decisions;

    @Inject
    private Clocks clocks;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(AreasIT.class);
    }

    @Test
    void an_application_is_accepted_by_its_own_township_only() throws Exception {
        String number = cases.submitted(MISHAN);

        assertOnlyTheirOwn("CLERK", number, () -> intake.accept(number, ""));
    }

    @Test
    void what_is_missing_is_told_by_its_own_township_only() throws Exception {
        String number = cases.submitted(MISHAN);

        assertOnlyTheirOwn("CLERK", number, () -> intake.notifyMissing(number, "户口簿复印件"));
    }

    @Test
    void missing_papers_are_received_by_its_own_township_only() throws Exception {
        String number = cases.waitingForPapers(MISHAN);

        assertOnlyTheirOwn("CLERK", number, () -> intake.receiveSupplement(number, ""));
    }

    @Test
    void an_application_is_withdrawn_at_its_own_township_only() throws Exception {
        String number = cases.submitted(MISHAN);

        assertOnlyTheirOwn("CLERK", number, () -> intake.withdraw(number, "不再申请"));
    }

    @Test
    void a_survey_is_recorded_by_its_own_township_only() throws Exception {
        String number = cases.accepted(MISHAN);

        assertStranger(YANGMU.login("INVESTIGATOR"), number, () -> enquiry.recordSurvey(number, cases.survey(YANGMU)));
        assertOnlyTheirOwn("INVESTIGATOR", number, () -> enquiry.recordSurvey(number, cases.survey(MISHAN)));
    }

    @Test
    void an_investigator_of_another_township_cannot_be_the_second_of_a_survey() throws Exception {
        String number = cases.accepted(MISHAN);

        Expect.refusal(
                "survey.no-investigator",
                Login.MISHAN_INVESTIGATOR,
                () -> enquiry.recordSurvey(number, cases.survey(YANGMU)));
    }

    @Test
    void a_survey_is_signed_by_its_own_township_only() throws Exception {
        String number = cases.surveyed(MISHAN);

        assertOnlyTheirOwn("INVESTIGATOR2", number, () -> enquiry.signSurvey(number, ""));
    }

    @Test
    void a_check_is_requested_by_its_own_township_only() throws Exception {
        String number = cases.accepted(MISHAN);

        assertOnlyTheirOwn("CLERK", number, () -> enquiry.requestCheck(number, ""));
    }

    @Test
    void a_reckoning_is_previewed_by_its_own_township_only() throws Exception {
        String number = cases.enquired(MISHAN);

        assertStranger(YANGMU.login("REVIEWER"), number, () -> reviews.preview(number, cases.opinion()));
    }

    @Test
    void an_opinion_is_written_by_its_own_township_only() throws Exception {
        String number = cases.enquired(MISHAN);

        assertOnlyTheirOwn("REVIEWER", number, () -> reviews.propose(number, cases.opinion()));
    }

    @Test
    void a_notice_is_posted_by_its_own_township_only() throws Exception {
        String number = cases.proposed(MISHAN);

        assertOnlyTheirOwn("CLERK", number, () -> notices.post(number));
    }

    @Test
    void an_objection_is_received_by_its_own_township_only() throws Exception {
        String number = cases.onNotice(MISHAN);

        assertOnlyTheirOwn("CLERK", number, () -> notices.receiveObjection(number, "", "家里有车"));
    }

    @Test
    void an_objection_is_dismissed_by_its_own_township_only() throws Exception {
        String number = cases.objectedTo(MISHAN);

        assertOnlyTheirOwn("REVIEWER", number, () -> notices.dismissObjection(number, "查无此事"));
    }

    @Test
    void an_objection_is_upheld_by_its_own_township_only() throws Exception {
        String number = cases.objectedTo(MISHAN);

        assertOnlyTheirOwn("REVIEWER", number, () -> notices.upholdObjection(number, "确有车辆"));
    }

    @Test
    void a_case_is_approved_by_its_own_township_only() throws Exception {
        String number = cases.awaitingApproval(MISHAN);

        assertOnlyTheirOwn("APPROVER", number, () -> decisions.approve(number, ""));
    }

    @Test
    void a_case_is_refused_by_its_own_township_only() throws Exception {
        String number = cases.awaitingRefusal(MISHAN);

        assertOnlyTheirOwn("APPROVER", number, () -> decisions.refuse(number, "收入超过标准"));
    }

    @Test
    void a_case_is_sent_back_by_its_own_township_only() throws Exception {
        String number = cases.awaitingApproval(MISHAN);

        assertOnlyTheirOwn("APPROVER", number, () -> decisions.sendBack(number, Casework.marked()));
    }

    @Test
    void a_household_is_notified_by_its_own_township_only() throws Exception {
        String number = cases.granted(MISHAN);

        assertOnlyTheirOwn("CLERK", number, () -> decisions.notifyHousehold(number, clocks.today(), "IN_PERSON"));
    }

    @Test
    void an_application_for_a_village_of_another_township_is_refused() throws Exception {
        HouseholdForm form = Families.poorIn(MISHAN.village);

        Expect.refusal("area.not-yours", YANGMU.login("CLERK"), () -> intake.submit(form));

        assertEquals(0, personsWith(form.members.get(0).identityNumber));
    }

    @Test
    void an_agent_applies_for_the_own_village_only() throws Exception {
        HouseholdForm form = Families.poorIn(YANGMU.otherVillage);

        Expect.refusal("area.not-yours", Login.YANGMU_VILLAGE, () -> intake.submit(form));

        assertEquals(0, personsWith(form.members.get(0).identityNumber));
    }

    @Test
    void a_household_of_another_township_is_not_taken_over_by_an_application() throws Exception {
        HouseholdForm theirs = Families.poorIn(MISHAN.village);
        withdrawn(cases.submitted(MISHAN, theirs));
        theirs.villageCode = YANGMU.village;
        theirs.accountNumber = "6200000000000000026";

        Expect.refusal("household.person-elsewhere", YANGMU.login("CLERK"), () -> intake.submit(theirs));

        assertEquals(MISHAN.village + " 6200000000000000018", homeOf(theirs));
    }

    @Test
    void a_household_of_another_village_is_not_taken_over_by_an_agent() throws Exception {
        HouseholdForm theirs = Families.poorIn(MISHAN.otherVillage);
        withdrawn(cases.submitted(MISHAN, theirs));
        theirs.villageCode = MISHAN.village;

        Expect.refusal("household.person-elsewhere", Login.MISHAN_VILLAGE, () -> intake.submit(theirs));

        assertEquals(MISHAN.otherVillage + " 6200000000000000018", homeOf(theirs));
    }

    private void withdrawn(String number) throws Exception {
        MISHAN.clerk().run(() -> intake.withdraw(number, "不再申请"));
    }

    private long personsWith(String identityNumber) throws Exception {
        return registers.count("select count(*) from person where identity_number = ?", identityNumber);
    }

    private String homeOf(HouseholdForm form) throws Exception {
        return registers.text(
                "select concat(h.village_code, ' ', h.account_number) from household h join person p on p.id = h.head_id"
                        + " where p.identity_number = ?",
                form.members.get(0).identityNumber);
    }

    /** The officer of 杨木乡 with the same duty finds no such case; the one of 密山镇 whose case it is may do it. */
    private void assertOnlyTheirOwn(String duty, String number, As.Work act) throws Exception {
        assertStranger(YANGMU.login(duty), number, act);
        String before = registers.standingOf(number);

        As.the(MISHAN.login(duty)).run(act);

        assertNotEquals(before, registers.standingOf(number));
    }

    private void assertStranger(Login stranger, String number, As.Work act) throws Exception {
        String before = registers.standingOf(number);

        Expect.refusal("not-found", stranger, act);

        assertEquals(before, registers.standingOf(number));
    }
}
