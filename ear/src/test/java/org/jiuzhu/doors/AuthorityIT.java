package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.LIUMAO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.casework.CaseFile;
import org.jiuzhu.casework.CaseFiles;
import org.jiuzhu.casework.CaseStep;
import org.jiuzhu.casework.Decisions;
import org.jiuzhu.casework.Enquiry;
import org.jiuzhu.casework.Intake;
import org.jiuzhu.delegation.DelegationInstruments;
import org.jiuzhu.delegation.InstrumentActs;
import org.jiuzhu.delegation.InstrumentForm;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may decide: an officer named in an instrument in force on that day, who took no other step in the case. */
@ExtendWith(ArquillianExtension.class)
class AuthorityIT {
    private static final Login STAND_IN = Login.LIUMAO_STAND_IN;
    private static final Login APPROVER = Login.LIUMAO_APPROVER;

    @Inject
    private Casework cases;

    @Inject
    private Registers registers;

    @Inject
    private CaseFiles files;

    @Inject
    private Intake intake;

    @Inject
    private Enquiry enquiry;

    @Inject
    private Decisions decisions;

    @Inject
    private DelegationInstruments instruments;

    @Inject
    private InstrumentActs acts;

    @Inject
    private Clocks clocks;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(AuthorityIT.class);
    }

    @AfterEach
    void nothing_is_handed_down_to_liumao() throws Exception {
        for (var instrument : instruments.all()) {
            if (instrument.townshipCode().equals(LIUMAO.code) && instrument.revokedAt() == null) {
                String number = instrument.number();
                As.the(Login.BUREAU_POLICY).run(() -> acts.revoke(number, "试验结束"));
            }
        }
        registers.change("update officer set active = 1 where area_code = ?", LIUMAO.code);
        registers.change("update officer set active = 0 where login = ?", STAND_IN.account());
    }

    @Test
    void whoever_took_the_application_may_not_approve_it() throws Exception {
        aStandIn();
        anInstrumentNaming(STAND_IN, APPROVER);
        String number = As.the(STAND_IN).call(() -> intake.submit(Families.poorIn(LIUMAO.village)));
        cases.accept(LIUMAO, number);
        cases.bringToDecision(LIUMAO, number);

        assertRefused("case.step-not-open", STAND_IN, number, () -> decisions.approve(number, ""));

        As.the(APPROVER).run(() -> decisions.approve(number, ""));
        assertEquals("GRANTED", registers.stateOf(number));
    }

    @Test
    void whoever_took_the_application_may_not_refuse_it() throws Exception {
        aStandIn();
        anInstrumentNaming(STAND_IN, APPROVER);
        String number = cases.awaitingRefusal(LIUMAO, STAND_IN);

        assertRefused("case.step-not-open", STAND_IN, number, () -> decisions.refuse(number, "收入超过标准"));

        As.the(APPROVER).run(() -> decisions.refuse(number, "收入超过标准"));
        assertEquals("REFUSED", registers.stateOf(number));
    }

    @Test
    void whoever_took_the_application_is_told_why_no_decision_is_offered() throws Exception {
        aStandIn();
        anInstrumentNaming(STAND_IN, APPROVER);
        String number = cases.awaitingRefusal(LIUMAO, STAND_IN);

        CaseFile theirs = As.the(STAND_IN).call(() -> files.open(number));
        CaseFile anothers = As.the(APPROVER).call(() -> files.open(number));

        assertFalse(theirs.isOpen(CaseStep.REFUSE));
        assertTrue(anothers.isOpen(CaseStep.REFUSE));
    }

    @Test
    void an_officer_of_two_roles_approves_a_case_that_another_took() throws Exception {
        aStandIn();
        anInstrumentNaming(STAND_IN);
        String number = cases.awaitingApproval(LIUMAO);

        As.the(STAND_IN).run(() -> decisions.approve(number, ""));

        assertEquals("GRANTED", registers.stateOf(number));
    }

    @Test
    void whoever_gave_a_case_back_may_approve_it_afterwards() throws Exception {
        anInstrumentNaming(APPROVER);
        String number = cases.awaitingApproval(LIUMAO);
        As.the(APPROVER).run(() -> decisions.sendBack(number, Casework.marked()));
        cases.publish(LIUMAO, number);

        As.the(APPROVER).run(() -> decisions.approve(number, ""));

        assertEquals("GRANTED", registers.stateOf(number));
    }

    @Test
    void nothing_is_approved_once_the_instrument_has_run_out() throws Exception {
        String instrument = anInstrumentNaming(APPROVER);
        String number = cases.awaitingApproval(LIUMAO);
        ranOutYesterday(instrument);

        Refusal refusal =
                assertRefused("delegation.none-in-force", APPROVER, number, () -> decisions.approve(number, ""));

        assertEquals(List.of(clocks.today()), refusal.details());
        assertEquals(
                0,
                registers.count(
                        "select count(*) from benefit b join assistance_case c on c.id = b.case_id"
                                + " where c.number = ?",
                        number));
    }

    @Test
    void nothing_is_refused_once_the_instrument_has_run_out() throws Exception {
        String instrument = anInstrumentNaming(APPROVER);
        String number = cases.awaitingRefusal(LIUMAO);
        ranOutYesterday(instrument);

        assertRefused("delegation.none-in-force", APPROVER, number, () -> decisions.refuse(number, "收入超过标准"));
    }

    @Test
    void nothing_is_approved_by_an_officer_whom_the_instrument_does_not_name() throws Exception {
        String instrument = anInstrumentNaming(Login.LIUMAO_HEAD);
        String number = cases.awaitingApproval(LIUMAO);

        Refusal refusal = assertRefused("delegation.not-named", APPROVER, number, () -> decisions.approve(number, ""));

        assertEquals(List.of(instrument), refusal.details());
    }

    @Test
    void a_revocation_takes_the_case_to_the_bureau() throws Exception {
        String instrument = anInstrumentNaming(APPROVER);
        String number = cases.awaitingApproval(LIUMAO);

        As.the(Login.BUREAU_POLICY).run(() -> acts.revoke(instrument, "试验结束"));

        assertRefused("delegation.none-in-force", APPROVER, number, () -> decisions.approve(number, ""));
        As.the(Login.BUREAU_APPROVER).run(() -> decisions.confirm(number, ""));
        assertEquals("GRANTED", registers.stateOf(number));
    }

    @Test
    void a_draft_and_a_signed_paper_hand_nothing_down() throws Exception {
        InstrumentForm form = Instruments.naming(clocks.today(), APPROVER);
        String number = cases.awaitingApproval(LIUMAO);
        String instrument = draft(form);
        Expect.forbidden(Login.BUREAU_POLICY, () -> acts.sign(instrument, clocks.today()));
        Expect.refusal(
                "delegation.step-not-open",
                Login.BUREAU_POLICY,
                () -> acts.publish(instrument, clocks.today(), "政府网站"));
        assertRefused("delegation.none-in-force", APPROVER, number, () -> decisions.approve(number, ""));
        Expect.refusal(
                "delegation.signed-later",
                Login.BUREAU_APPROVER,
                () -> acts.sign(instrument, clocks.today().plusDays(1)));
        As.the(Login.BUREAU_APPROVER).run(() -> acts.sign(instrument, clocks.today()));
        assertRefused("delegation.none-in-force", APPROVER, number, () -> decisions.approve(number, ""));
        Expect.refusal("delegation.step-not-open", Login.BUREAU_APPROVER, () -> acts.sign(instrument, clocks.today()));
        Expect.refusal("field.required", Login.BUREAU_POLICY, () -> acts.publish(instrument, clocks.today(), " "));
    }

    @Test
    void a_suspension_takes_open_cases_to_the_bureau_at_once_and_new_ones_come_back() throws Exception {
        String instrument = anInstrumentNaming(APPROVER);
        String number = cases.awaitingApproval(LIUMAO);

        Expect.refusal("field.required", Login.BUREAU_POLICY, () -> acts.suspend(instrument, ""));
        As.the(Login.BUREAU_POLICY).run(() -> acts.suspend(instrument, "抽查连续发现严重问题"));

        Expect.refusal("delegation.step-not-open", Login.BUREAU_POLICY, () -> acts.suspend(instrument, "再停"));
        assertRefused("delegation.none-in-force", APPROVER, number, () -> decisions.approve(number, ""));
        As.the(Login.BUREAU_APPROVER).run(() -> decisions.confirm(number, ""));
        As.the(Login.BUREAU_POLICY).run(() -> acts.resume(instrument, "整改完成"));
        Expect.refusal("delegation.step-not-open", Login.BUREAU_POLICY, () -> acts.resume(instrument, "再恢复"));
        String later = cases.awaitingApproval(LIUMAO);
        As.the(APPROVER).run(() -> decisions.approve(later, ""));
        assertEquals("GRANTED", registers.stateOf(later));
    }

    @Test
    void nobody_signs_who_was_not_trained() throws Exception {
        anInstrumentNaming(APPROVER);
        String number = cases.awaitingApproval(LIUMAO);
        registers.change(
                "update training_certificate set valid_to = passed_on where officer_login = ?", APPROVER.account());

        assertRefused("delegation.untrained", APPROVER, number, () -> decisions.approve(number, ""));
        InstrumentForm form = Instruments.naming(clocks.today(), APPROVER);
        String another = draft(form);
        As.the(Login.BUREAU_APPROVER).run(() -> acts.sign(another, clocks.today()));
        Expect.refusal(
                "delegation.untrained", Login.BUREAU_POLICY, () -> acts.publish(another, clocks.today(), "政府网站"));

        registers.change(
                "update training_certificate set valid_to = '2099-12-31' where officer_login = ?", APPROVER.account());
        As.the(APPROVER).run(() -> decisions.approve(number, ""));
    }

    @Test
    void a_township_without_two_officers_receives_nothing() throws Exception {
        String instrument = draft(Instruments.naming(clocks.today(), APPROVER));
        As.the(Login.BUREAU_APPROVER).run(() -> acts.sign(instrument, clocks.today()));
        registers.change(
                "update officer set active = 0 where area_code = ? and login like 'liumao-%' and login not like"
                        + " '%approver' and login <> 'liumao-clerk'",
                LIUMAO.code);

        Refusal refusal = Expect.refusal(
                "delegation.understaffed", Login.BUREAU_POLICY, () -> acts.publish(instrument, clocks.today(), "政府网站"));

        assertEquals(List.of(1, 2), refusal.details());
    }

    @Test
    void without_an_instrument_the_bureau_decides() throws Exception {
        String number = cases.awaitingApproval(LIUMAO);

        assertRefused("delegation.none-in-force", APPROVER, number, () -> decisions.approve(number, ""));

        As.the(Login.BUREAU_APPROVER).run(() -> decisions.confirm(number, ""));
        assertEquals("GRANTED", registers.stateOf(number));
    }

    @Test
    void an_instrument_that_begins_tomorrow_hands_nothing_down_today() throws Exception {
        enter(clocks.today().plusDays(1), APPROVER);
        String number = cases.awaitingApproval(LIUMAO);

        assertRefused("delegation.none-in-force", APPROVER, number, () -> decisions.approve(number, ""));
    }

    @Test
    void an_instrument_of_today_does_not_bring_a_case_back_from_the_bureau() throws Exception {
        String number = cases.awaitingApproval(LIUMAO);
        anInstrumentNaming(APPROVER);

        assertRefused("case.step-not-open", APPROVER, number, () -> decisions.approve(number, ""));
    }

    @Test
    void the_bureau_does_not_decide_what_it_has_handed_down() throws Exception {
        anInstrumentNaming(APPROVER);
        String number = cases.awaitingApproval(LIUMAO);

        assertRefused("case.step-not-open", Login.BUREAU_APPROVER, number, () -> decisions.confirm(number, ""));
        assertRefused(
                "case.step-not-open", Login.BUREAU_APPROVER, number, () -> decisions.confirmRefusal(number, "不符合"));
        assertRefused(
                "case.step-not-open",
                Login.BUREAU_APPROVER,
                number,
                () -> decisions.sendBackToTownship(number, Casework.marked()));
    }

    @Test
    void an_instrument_names_officers_of_its_own_township_only() throws Exception {
        InstrumentForm form = Instruments.naming(clocks.today(), Login.YANGMU_APPROVER);

        Expect.refusal("delegation.stranger", Login.BUREAU_POLICY, () -> acts.draft(form));
    }

    @Test
    void a_survey_is_not_signed_by_its_writer() throws Exception {
        String number = cases.surveyed(LIUMAO);

        assertRefused("case.step-not-open", Login.LIUMAO_INVESTIGATOR, number, () -> enquiry.signSurvey(number, ""));
    }

    private Refusal assertRefused(String reason, Login login, String number, As.Work act) throws Exception {
        String before = registers.standingOf(number);

        Refusal refusal = Expect.refusal(reason, login, act);

        assertEquals(before, registers.standingOf(number));
        return refusal;
    }

    /** An approver of 柳毛乡 who also stands in at its counter. */
    private void aStandIn() throws Exception {
        registers.change(
                "insert into officer (login, name, title, password_hash, area_code) values (?, '代班', '代班', '', ?)"
                        + " on duplicate key update active = 1",
                STAND_IN.account(),
                LIUMAO.code);
        for (String role : STAND_IN.roles()) {
            registers.change(
                    "insert into officer_role (officer_id, role_name) select id, ? from officer where login = ?"
                            + " on duplicate key update role_name = role_name",
                    role,
                    STAND_IN.account());
        }
        train(STAND_IN);
    }

    /** The number of an instrument that hands everything down to 柳毛乡 from today on. */
    private String anInstrumentNaming(Login... signatories) throws Exception {
        return enter(clocks.today(), signatories);
    }

    private String enter(LocalDate from, Login... signatories) throws Exception {
        InstrumentForm form = Instruments.naming(from, signatories);
        String number = draft(form);
        As.the(Login.BUREAU_APPROVER).run(() -> acts.sign(number, clocks.today()));
        As.the(Login.BUREAU_POLICY).run(() -> acts.publish(number, clocks.today(), "政府网站"));
        return number;
    }

    private String draft(InstrumentForm form) throws Exception {
        return As.the(Login.BUREAU_POLICY).call(() -> acts.draft(form)).number();
    }

    private void train(Login login) throws Exception {
        registers.change(
                "insert ignore into training_certificate (officer_login, number, course, passed_on, valid_to, entered_by,"
                        + " entered_at) values (?, '试', '试', '2021-01-01', '2099-12-31', 'test', now())",
                login.account());
    }

    /** The day after its last day, before anything of the product has noticed. */
    private void ranOutYesterday(String instrument) throws Exception {
        LocalDate today = clocks.today();
        registers.change(
                "update delegation_instrument set valid_from = ?, valid_to = ? where number = ?",
                today.minusDays(30),
                today.minusDays(1),
                instrument);
    }
}
