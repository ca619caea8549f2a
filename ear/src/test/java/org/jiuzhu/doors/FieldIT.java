package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.MISHAN;
import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.casework.Enquiry;
import org.jiuzhu.casework.FieldCase;
import org.jiuzhu.casework.FieldSignature.Signer;
import org.jiuzhu.casework.FieldSurvey;
import org.jiuzhu.casework.FieldSurvey.Arrival;
import org.jiuzhu.casework.FieldSurveyForm;
import org.jiuzhu.casework.FieldSurveys;
import org.jiuzhu.casework.FieldSurveys.Sent;
import org.jiuzhu.casework.FieldTask;
import org.jiuzhu.casework.FieldWork;
import org.jiuzhu.casework.FilingForm;
import org.jiuzhu.casework.Intake;
import org.jiuzhu.casework.Obstacle;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.publicity.Notices;
import org.jiuzhu.relatives.Kin;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 手机入户: only in one's area, once for one key, with the moment of the deed; what comes too late is kept and hurts nothing. */
@ExtendWith(ArquillianExtension.class)
class FieldIT {
    @Inject
    private FieldWork work;

    @Inject
    private FieldSurveys surveys;

    @Inject
    private Enquiry enquiry;

    @Inject
    private Intake intake;

    @Inject
    private Notices notices;

    @Inject
    private Casework cases;

    @Inject
    private Registers registers;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(FieldIT.class);
    }

    @Test
    void an_investigator_takes_along_what_waits_in_the_township_and_the_look_is_written_down() throws Exception {
        String number = cases.accepted(YANGMU);

        FieldCase along = YANGMU.investigator().call(() -> work.takeAlong(number));

        assertEquals(1, along.round());
        assertFalse(along.members().isEmpty());
        assertTrue(along.colleagues().stream().anyMatch(one -> one.login().equals("yangmu-investigator2")));
        assertTrue(waiting(Login.YANGMU_INVESTIGATOR).contains(number));
        assertFalse(waiting(Login.MISHAN_INVESTIGATOR).contains(number));
        assertEquals(
                1,
                registers.count(
                        "select count(*) from audit_entry where act = 'SURVEY_TAKEN_ALONG' and subject = ?",
                        "case/" + number));
    }

    @Test
    void another_township_neither_takes_along_nor_sends() throws Exception {
        String number = cases.accepted(YANGMU);
        FieldSurveyForm form = form(number, MISHAN);

        Expect.notFound(Login.MISHAN_INVESTIGATOR, () -> work.takeAlong(number));
        Expect.notFound(Login.MISHAN_INVESTIGATOR, () -> surveys.send(form));
        Expect.notFound(Login.MISHAN_INVESTIGATOR, () -> surveys.ofCase(number));
        Expect.forbidden(Login.YANGMU_CLERK, () -> surveys.send(form));
        assertEquals(0, sendings(number));
    }

    @Test
    void it_is_recorded_with_the_moment_of_the_deed_and_that_of_its_arrival() throws Exception {
        String number = cases.accepted(YANGMU);
        FieldSurveyForm form = form(number, YANGMU);
        form.doneAt = now().minusSeconds(5);

        Sent sent = send(form);

        assertEquals(Arrival.RECORDED, sent.mine().state());
        assertEquals("情况属实", sent.standing().findings());
        FieldSurvey stored = of(number).get(0);
        assertEquals(form.doneAt, stored.doneAt());
        assertFalse(stored.sentAt().isBefore(stored.doneAt()));
        assertEquals(3, signatures(number));
        assertEquals(1, registers.timesTaken("RECORD_SURVEY", number));
        YANGMU.secondInvestigator().run(() -> enquiry.signSurvey(number, ""));
    }

    @Test
    void sent_twice_it_is_recorded_once() throws Exception {
        String number = cases.accepted(YANGMU);
        FieldSurveyForm form = form(number, YANGMU);
        send(form);
        String before = registers.standingOf(number);

        Sent again = send(form);

        assertEquals(Arrival.RECORDED, again.mine().state());
        assertEquals(before, registers.standingOf(number));
        assertEquals(1, sendings(number));
    }

    @Test
    void sent_by_several_hands_at_the_same_moment_it_is_recorded_once() throws Exception {
        String number = cases.accepted(YANGMU);
        FieldSurveyForm form = form(number, YANGMU);
        List<Callable<Object>> all =
                Stream.generate(() -> form).limit(4).map(this::meanwhile).toList();

        for (Callable<Object> one : all) {
            one.call();
        }

        assertEquals(1, sendings(number));
        assertEquals(1, registers.timesTaken("RECORD_SURVEY", number));
    }

    @Test
    void a_key_serves_one_case_and_one_hand() throws Exception {
        FieldSurveyForm form = form(cases.accepted(YANGMU), YANGMU);
        send(form);
        FieldSurveyForm other = form(cases.accepted(YANGMU), YANGMU);
        other.id = form.id;

        Expect.refusal("survey.key-taken", Login.YANGMU_INVESTIGATOR, () -> surveys.send(other));
        Expect.refusal("form.faults", Login.YANGMU_INVESTIGATOR2, () -> surveys.send(form));
    }

    @Test
    void a_deed_in_the_future_or_before_acceptance_is_refused_at_its_field() throws Exception {
        FieldSurveyForm form = form(cases.accepted(YANGMU), YANGMU);

        form.doneAt = now().plusMinutes(10);
        assertEquals("survey.deed-in-the-future", refused(form).reason());
        form.doneAt = cases.today().minusDays(1).atTime(23, 59);
        assertEquals("survey.deed-before-acceptance", refused(form).reason());
        assertEquals("doneAt", refused(form).field());
        assertEquals(0, sendings(form.number));
    }

    @Test
    void who_came_along_is_an_investigator_of_the_township() throws Exception {
        FieldSurveyForm form = form(cases.accepted(YANGMU), YANGMU);
        form.secondInvestigator = "mishan-investigator";

        Expect.refusal("survey.no-investigator", Login.YANGMU_INVESTIGATOR, () -> surveys.send(form));
    }

    @Test
    void where_a_colleague_was_quicker_both_versions_are_there() throws Exception {
        String number = cases.accepted(YANGMU);
        FieldSurveyForm form = form(number, YANGMU);
        form.findings = "手机上写的";
        YANGMU.investigator().run(() -> enquiry.recordSurvey(number, cases.survey(YANGMU)));
        String before = registers.standingOf(number);

        Sent sent = send(form);

        assertEquals(Arrival.PARKED, sent.mine().state());
        assertEquals(Obstacle.SURVEYED, sent.mine().parkedFor());
        assertEquals("情况属实", sent.standing().findings());
        assertEquals("手机上写的", of(number).get(0).findings());
        assertEquals(before, registers.standingOf(number));
        Expect.refusal("case.step-not-open", Login.YANGMU_INVESTIGATOR, () -> surveys.takeOver(number, form.id));
    }

    @Test
    void where_the_case_has_moved_on_it_is_kept_and_taken_over_when_the_enquiry_is_opened_anew() throws Exception {
        String number = cases.accepted(YANGMU);
        FieldSurveyForm form = form(number, YANGMU);
        cases.bringToNotice(YANGMU, number);

        Sent sent = send(form);

        assertEquals(Obstacle.MOVED_ON, sent.mine().parkedFor());
        YANGMU.clerk().run(() -> notices.receiveObjection(number, "", "家里有车"));
        YANGMU.reviewer().run(() -> notices.upholdObjection(number, "重新调查"));
        Expect.notFound(Login.YANGMU_INVESTIGATOR2, () -> surveys.takeOver(number, form.id));
        YANGMU.investigator().run(() -> surveys.takeOver(number, form.id));
        assertEquals(Arrival.TAKEN_OVER, of(number).get(0).state());
        assertEquals(2, registers.timesTaken("RECORD_SURVEY", number));
        Expect.refusal("survey.settled", Login.YANGMU_INVESTIGATOR, () -> surveys.discard(number, form.id));
    }

    @Test
    void what_was_begun_in_an_earlier_round_waits_for_its_writer() throws Exception {
        String number = cases.accepted(YANGMU);
        FieldSurveyForm form = form(number, YANGMU);
        form.round = 2;

        assertEquals(Obstacle.NEW_ROUND, send(form).mine().parkedFor());
        YANGMU.investigator().run(() -> surveys.discard(number, form.id));
        assertEquals(Arrival.DISCARDED, of(number).get(0).state());
        assertNull(of(number).get(0).survey());
    }

    @Test
    void near_kin_of_the_household_neither_takes_along_nor_records() throws Exception {
        String number = cases.accepted(YANGMU);
        FieldSurveyForm form = form(number, YANGMU);
        YANGMU.clerk().run(() -> intake.fileKin(number, kin("yangmu-investigator")));

        Expect.refusal("case.step-not-open", Login.YANGMU_INVESTIGATOR, () -> work.takeAlong(number));
        assertFalse(waiting(Login.YANGMU_INVESTIGATOR).contains(number));
        assertTrue(waiting(Login.YANGMU_INVESTIGATOR2).contains(number));
        assertEquals(Obstacle.NOT_OPEN, send(form).mine().parkedFor());
        assertEquals(0, registers.timesTaken("RECORD_SURVEY", number));
    }

    private static FilingForm kin(String login) {
        FilingForm form = new FilingForm();
        form.holder = "示例";
        form.holderLogin = login;
        form.post = "调查员";
        form.personName = "示例";
        form.relation = Kin.SIBLING;
        return form;
    }

    private List<String> waiting(Login login) throws Exception {
        List<FieldTask> page = As.the(login).call(() -> work.waiting(null, null));
        List<String> numbers = new java.util.ArrayList<>();
        while (!page.isEmpty()) {
            page.forEach(task -> numbers.add(task.number()));
            FieldTask last = page.get(page.size() - 1);
            page = As.the(login).call(() -> work.waiting(last.dueOn(), last.id()));
        }
        return numbers;
    }

    private FieldRefusal refused(FieldSurveyForm form) throws Exception {
        FormRefusal refusal =
                (FormRefusal) Expect.refusal("form.faults", Login.YANGMU_INVESTIGATOR, () -> surveys.send(form));
        assertEquals(1, refusal.faults().size());
        return refusal.faults().get(0);
    }

    private Callable<Object> meanwhile(FieldSurveyForm form) {
        try {
            return YANGMU.investigator().meanwhile(() -> surveys.send(form));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Sent send(FieldSurveyForm form) throws Exception {
        return YANGMU.investigator().call(() -> surveys.send(form));
    }

    private List<FieldSurvey> of(String number) throws Exception {
        return YANGMU.clerk().call(() -> surveys.ofCase(number));
    }

    private LocalDateTime now() throws Exception {
        return YANGMU.investigator().call(() -> work.now());
    }

    private long sendings(String number) throws Exception {
        return registers.count(
                "select count(*) from field_survey f join assistance_case c on c.id = f.case_id where c.number = ?",
                number);
    }

    private long signatures(String number) throws Exception {
        return registers.count(
                "select count(*) from field_signature s join field_survey f on f.id = s.field_survey_id"
                        + " join assistance_case c on c.id = f.case_id where c.number = ?",
                number);
    }

    private FieldSurveyForm form(String number, Township township) throws Exception {
        FieldSurveyForm form = new FieldSurveyForm();
        form.id = UUID.randomUUID().toString();
        form.number = number;
        form.round = 1;
        form.by = township.login("INVESTIGATOR").account();
        form.doneAt = now();
        form.secondInvestigator = township.login("INVESTIGATOR2").account();
        form.findings = "情况属实";
        form.signedBy = "本人";
        for (Signer signer : Signer.values()) {
            FieldSurveyForm.Signature signature = new FieldSurveyForm.Signature();
            signature.signer = signer;
            signature.sha256 = "ab".repeat(32);
            form.signatures.add(signature);
        }
        return form;
    }
}
