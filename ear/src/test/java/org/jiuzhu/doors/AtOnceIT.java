package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.MISHAN;
import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.access.Drafts;
import org.jiuzhu.casework.Decisions;
import org.jiuzhu.casework.Enquiry;
import org.jiuzhu.casework.Intake;
import org.jiuzhu.casework.Reviews;
import org.jiuzhu.delegation.InstrumentActs;
import org.jiuzhu.delegation.InstrumentForm;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.harness.Told;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.payment.MonthlyLists;
import org.jiuzhu.publicity.NoticeBoard;
import org.jiuzhu.publicity.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two hands at once, or one that clicks twice: nothing is lost, nothing is done twice, and who comes late is told. */
@ExtendWith(ArquillianExtension.class)
class AtOnceIT {
    private static final int CLICKS = 10;

    @Inject
    private Casework cases;

    @Inject
    private Lists lists;

    @Inject
    private Registers registers;

    @Inject
    private Meeting meeting;

    @Inject
    private Intake intake;

    @Inject
    private Enquiry enquiry;

    @Inject
    private Reviews reviews;

    @Inject
    private Notices notices;

    @Inject
    private NoticeBoard board;

    @Inject
    private Decisions decisions;

    @Inject
    private MonthlyLists payment;

    @Inject
    private InstrumentActs instruments;

    @Inject
    private Drafts drafts;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(AtOnceIT.class);
    }

    @Test
    void an_application_accepted_twice_at_once_is_accepted_once() throws Exception {
        String number = cases.submitted(YANGMU);
        As.Work accept = () -> intake.accept(number, "");

        assertOneOf(YANGMU.clerk(), accept, YANGMU.clerk(), accept);

        assertEquals(1, registers.timesTaken("ACCEPT", number));
        assertEquals("ENQUIRY", registers.stateOf(number));
    }

    @Test
    void an_application_is_accepted_or_sent_for_papers_and_not_both() throws Exception {
        String number = cases.submitted(YANGMU);

        assertOneOf(
                YANGMU.clerk(),
                () -> intake.accept(number, ""),
                YANGMU.clerk(),
                () -> intake.notifyMissing(number, "户口簿复印件"));

        assertEquals(1, registers.timesTaken("ACCEPT", number) + registers.timesTaken("NOTIFY_MISSING", number));
    }

    @Test
    void a_survey_and_a_check_at_once_are_both_there_when_the_one_who_was_told_tries_again() throws Exception {
        String number = cases.accepted(YANGMU);
        As.Work survey = () -> enquiry.recordSurvey(number, cases.survey(YANGMU));
        As.Work check = () -> enquiry.requestCheck(number, "");

        List<Exception> failed = atOnce(YANGMU.investigator(), survey, YANGMU.clerk(), check);
        assertTold(failed);
        if (registers.timesTaken("RECORD_SURVEY", number) == 0) {
            YANGMU.investigator().run(survey);
        }
        if (registers.timesTaken("REQUEST_CHECK", number) == 0) {
            YANGMU.clerk().run(check);
        }

        assertTrue(registers.standingOf(number).startsWith("ENQUIRY|"));
        assertTrue(registers.standingOf(number).contains("|RECORDED|REQUESTED|"));
        assertEquals(1, registers.timesTaken("RECORD_SURVEY", number));
        assertEquals(1, registers.timesTaken("REQUEST_CHECK", number));
    }

    @Test
    void an_opinion_sent_twice_at_once_is_written_once() throws Exception {
        String number = cases.enquired(YANGMU);
        As.Work propose = () -> reviews.propose(number, cases.opinion());

        assertOneOf(YANGMU.reviewer(), propose, YANGMU.reviewer(), propose);

        assertEquals(1, registers.timesTaken("PROPOSE_GRANT", number));
        assertEquals(1, papers("review_opinion", number));
    }

    @Test
    void a_notice_posted_twice_at_once_hangs_once() throws Exception {
        String number = cases.proposed(YANGMU);
        As.Work post = () -> notices.post(number);

        assertOneOf(YANGMU.clerk(), post, YANGMU.clerk(), post);

        assertEquals(1, registers.timesTaken("POST_NOTICE", number));
        assertEquals(1, papers("publicity_notice", number));
    }

    @Test
    void an_application_withdrawn_twice_at_once_is_withdrawn_once_and_hangs_on_no_board() throws Exception {
        String number = cases.onNotice(YANGMU);
        As.Work withdraw = () -> intake.withdraw(number, "家庭情况好转");

        assertOneOf(YANGMU.clerk(), withdraw, YANGMU.clerk(), withdraw);

        assertEquals(1, registers.timesTaken("WITHDRAW", number));
        assertEquals(0, registers.count("""
                select count(*) from publicity_notice n join assistance_case c on c.id = n.case_id
                    where n.ended_at is null and c.number = ?""", number));
    }

    @Test
    void a_round_that_meets_a_withdrawal_ends_the_other_notices() throws Exception {
        String inHand = cases.onNotice(YANGMU);
        String other = cases.onNotice(YANGMU);
        cases.noticeOver(inHand);
        cases.noticeOver(other);

        List<Exception> failed =
                atOnce(YANGMU.clerk(), () -> intake.withdraw(inHand, "不再申请"), YANGMU.clerk(), () -> board.endOverdue());

        assertTold(failed);
        assertEquals(1, registers.timesTaken("END_NOTICE", other));
        assertEquals(
                0,
                registers.count(
                        "select count(*) from publicity_notice n join assistance_case c on c.id = n.case_id"
                                + " where n.ended_at is null and c.number = ?",
                        inHand));
    }

    @Test
    void an_objection_is_dismissed_or_upheld_and_not_both() throws Exception {
        String number = cases.objectedTo(YANGMU);

        assertOneOf(
                YANGMU.reviewer(),
                () -> notices.dismissObjection(number, "查无此事"),
                YANGMU.reviewer(),
                () -> notices.upholdObjection(number, "确有车辆"));

        assertEquals(
                1,
                registers.timesTaken("DISMISS_OBJECTION", number) + registers.timesTaken("UPHOLD_OBJECTION", number));
    }

    @Test
    void a_case_approved_twice_at_once_is_granted_once() throws Exception {
        String number = cases.awaitingApproval(YANGMU);
        As.Work approve = () -> decisions.approve(number, "");

        assertOneOf(YANGMU.approver(), approve, YANGMU.approver(), approve);

        assertEquals(1, registers.timesTaken("APPROVE", number));
        assertEquals(1, papers("decision", number));
        assertEquals(1, papers("benefit", number));
        assertEquals(1, registers.count("""
                select count(*) from seal_use s join decision d on d.document_number = s.document_number
                    join assistance_case c on c.id = d.case_id where c.number = ?""", number));
    }

    @Test
    void a_case_is_approved_or_withdrawn_and_not_both() throws Exception {
        String number = cases.awaitingApproval(YANGMU);

        assertOneOf(
                YANGMU.approver(),
                () -> decisions.approve(number, ""),
                YANGMU.clerk(),
                () -> intake.withdraw(number, "不再申请"));

        boolean granted = registers.stateOf(number).equals("GRANTED");
        assertEquals(granted ? 1 : 0, registers.timesTaken("APPROVE", number));
        assertEquals(granted ? 0 : 1, registers.timesTaken("WITHDRAW", number));
        assertEquals(granted ? 1 : 0, papers("decision", number));
        assertEquals(granted ? 1 : 0, papers("benefit", number));
    }

    @Test
    void a_household_notified_twice_at_once_is_notified_once() throws Exception {
        String number = cases.granted(YANGMU);
        As.Work notify = () -> decisions.notifyHousehold(number, cases.today(), "IN_PERSON");

        assertOneOf(YANGMU.clerk(), notify, YANGMU.clerk(), notify);

        assertEquals(1, registers.timesTaken("NOTIFY", number));
    }

    @Test
    void an_application_sent_many_times_at_once_makes_one_case() throws Exception {
        HouseholdForm form = Families.poorIn(YANGMU.village);

        List<Exception> failed = allAtOnce(YANGMU.clerk(), CLICKS, () -> intake.submit(form));

        assertTold(failed);
        assertEquals(CLICKS - 1, failed.size());
        assertEquals(1, casesOf(form));
    }

    @Test
    void a_known_household_that_applies_many_times_at_once_has_one_case_more() throws Exception {
        HouseholdForm form = Families.poorIn(YANGMU.village);
        String first = cases.submitted(YANGMU, form);
        YANGMU.clerk().run(() -> intake.withdraw(first, "不再申请"));

        List<Exception> failed = allAtOnce(YANGMU.clerk(), CLICKS, () -> intake.submit(form));

        assertTold(failed);
        assertEquals(CLICKS - 1, failed.size());
        assertEquals(2, casesOf(form));
    }

    @Test
    void a_person_who_applies_in_two_townships_at_once_has_one_case() throws Exception {
        HouseholdForm here = Families.poorIn(YANGMU.village);
        HouseholdForm there = Families.poorIn(MISHAN.village);
        there.members = here.members;
        there.accountHolder = here.accountHolder;

        List<Exception> failed = ended(List.of(
                YANGMU.clerk().meanwhile(() -> intake.submit(here)),
                MISHAN.clerk().meanwhile(() -> intake.submit(there))));

        assertTold(failed);
        assertEquals(1, failed.size());
        assertEquals(1, casesOf(here));
    }

    @Test
    void different_households_that_apply_at_once_all_have_their_case() throws Exception {
        List<HouseholdForm> forms = new ArrayList<>();
        List<Callable<Object>> begun = new ArrayList<>();
        for (int i = 0; i < CLICKS; i++) {
            HouseholdForm form = Families.poorIn(YANGMU.village);
            forms.add(form);
            begun.add(YANGMU.clerk().meanwhile(() -> intake.submit(form)));
        }

        assertEquals(List.of(), ended(begun));

        for (HouseholdForm form : forms) {
            assertEquals(1, casesOf(form));
        }
    }

    @Test
    void a_list_made_many_times_at_once_is_one_list() throws Exception {
        lists.none(MISHAN);

        List<Exception> failed =
                allAtOnce(MISHAN.clerk(), CLICKS, () -> payment.generate(MISHAN.code, lists.nextMonth()));

        assertTold(failed);
        assertTrue(failed.size() < CLICKS);
        assertEquals(1, lists.howMany(MISHAN));
        assertEquals(0, linesPaidTwice());
    }

    @Test
    void a_list_signed_many_times_at_once_is_signed_once() throws Exception {
        long list = lists.frozen(MISHAN);

        List<Exception> failed = allAtOnce(MISHAN.head(), CLICKS, () -> payment.sign(list));

        assertTold(failed);
        assertEquals(CLICKS - 1, failed.size());
    }

    @Test
    void a_list_checked_while_it_is_made_anew_is_one_or_the_other() throws Exception {
        long list = lists.made(MISHAN);

        List<Exception> failed = ended(List.of(
                MISHAN.reviewer().meanwhile(() -> payment.check(list)),
                MISHAN.clerk().meanwhile(() -> payment.generate(MISHAN.code, lists.nextMonth()))));

        assertTold(failed);
        lists.awaitComputed(list);
        assertEquals(0, linesPaidTwice());
    }

    @Test
    void a_list_frozen_many_times_at_once_is_frozen_once() throws Exception {
        long list = lists.made(MISHAN);
        lists.nobodyDied(MISHAN);
        MISHAN.reviewer().run(() -> payment.check(list));

        List<Exception> failed = allAtOnce(MISHAN.clerk(), CLICKS, () -> payment.freeze(list));

        assertTold(failed);
        assertEquals(CLICKS - 1, failed.size());
        assertTrue(lists.standingOf(list).startsWith("FROZEN"));
    }

    @Test
    void an_instrument_drafted_many_times_at_once_is_drafted_once() throws Exception {
        InstrumentForm form = Instruments.naming(LocalDate.of(2090, 1, 1), Login.LIUMAO_APPROVER);

        List<Exception> failed = allAtOnce(As.the(Login.BUREAU_POLICY), CLICKS, () -> instruments.draft(form));

        assertTold(failed);
        assertEquals(CLICKS - 1, failed.size());
        assertEquals(1, registers.count("select count(*) from delegation_instrument where number = ?", form.number));
    }

    @Test
    void a_draft_saved_many_times_at_once_is_kept() throws Exception {
        assertEquals(List.of(), allAtOnce(YANGMU.clerk(), CLICKS, () -> drafts.save("at once", "草稿")));
    }

    /** Both take the step before either is written down; one of them is told why not. */
    private void assertOneOf(As one, As.Work first, As other, As.Work second) throws Exception {
        List<Exception> failed = atOnce(one, first, other, second);

        assertTold(failed);
        assertEquals(1, failed.size());
    }

    private List<Exception> atOnce(As one, As.Work first, As other, As.Work second) throws Exception {
        meeting.expectTwo();
        try {
            return ended(List.of(one.meanwhile(first), other.meanwhile(second)));
        } finally {
            meeting.isOver();
        }
    }

    private static List<Exception> allAtOnce(As officer, int times, As.Work work) {
        List<Callable<Object>> begun = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            begun.add(officer.meanwhile(work));
        }
        return ended(begun);
    }

    /** What was thrown by those that failed. */
    private static List<Exception> ended(List<Callable<Object>> begun) {
        List<Exception> failed = new ArrayList<>();
        for (Callable<Object> work : begun) {
            try {
                work.call();
            } catch (Exception e) {
                failed.add(e);
            }
        }
        return failed;
    }

    private static void assertTold(List<Exception> failed) throws Exception {
        for (Exception thrown : failed) {
            Told told = Told.of(thrown);
            if (!told.isRefusal()) {
                fail("Nobody would understand " + told + ": " + thrown);
            }
        }
    }

    private long papers(String table, String number) throws Exception {
        return registers.count(
                "select count(*) from " + table + " p join assistance_case c on c.id = p.case_id where c.number = ?",
                number);
    }

    private long casesOf(HouseholdForm form) throws Exception {
        return registers.count(
                "select count(*) from assistance_case c join person p on p.id = c.applicant_id"
                        + " where p.identity_number = ?",
                form.members.get(0).identityNumber);
    }

    private long linesPaidTwice() throws Exception {
        return registers.count(
                "select count(*) from (select benefit_id from payment_line where township_code = ?"
                        + " group by benefit_id, entitlement_month having count(*) > 1) twice",
                MISHAN.code);
    }
}
