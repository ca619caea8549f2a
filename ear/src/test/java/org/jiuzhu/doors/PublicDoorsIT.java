package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.benefit.PublicBenefits;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.harness.Told;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.publicity.Notices;
import org.jiuzhu.publicity.Objected;
import org.jiuzhu.publicity.PublicBoard;
import org.jiuzhu.publicity.PublicObjectionForm;
import org.jiuzhu.publicity.PublicObjections;
import org.jiuzhu.publicity.PublicProgress;
import org.jiuzhu.publicity.PublicRow;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The doors that stand open to everyone: what they let in and what they let out. Nobody is signed in here. */
@ExtendWith(ArquillianExtension.class)
class PublicDoorsIT {
    @Inject
    private Casework cases;

    @Inject
    private Registers registers;

    @Inject
    private Notices notices;

    @Inject
    private PublicBoard board;

    @Inject
    private PublicBenefits benefits;

    @Inject
    private PublicObjections objections;

    @Inject
    private PublicProgress progress;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(PublicDoorsIT.class);
    }

    @Test
    void an_objection_stops_the_case_and_lies_on_the_reviewers_desk() throws Exception {
        String number = cases.onNotice(YANGMU);

        String receipt = objections.receive(objection(number), anyone());

        assertEquals("OBJECTED", registers.stateOf(number));
        assertEquals(1, registers.timesTaken("RECEIVE_PUBLIC_OBJECTION", number));
        assertEquals("RESOLVE_OBJECTION", dutyOf(number));
        Objected one = readBy("REVIEWER", number).get(0);
        assertEquals(receipt, one.receipt());
        assertEquals("13904670000", one.maker().contact());
    }

    @Test
    void the_village_does_not_learn_who_objected() throws Exception {
        String number = cases.onNotice(YANGMU);
        objections.receive(objection(number), anyone());

        Objected one = readBy("VILLAGE", number).get(0);

        assertEquals("家里有车没有申报", one.content());
        assertTrue(one.maker().keptBack());
        assertEquals("", one.maker().name() + one.maker().contact());
    }

    @Test
    void another_is_taken_while_the_first_is_looked_into_and_dismissed_the_notice_goes_on() throws Exception {
        String number = cases.onNotice(YANGMU);
        objections.receive(objection(number), anyone());
        objections.receive(objection(number), anyone());

        YANGMU.reviewer().run(() -> notices.dismissObjection(number, "车辆已于申请前过户，有过户凭证"));

        assertEquals("ON_NOTICE", registers.stateOf(number));
        assertEquals(2, readBy("REVIEWER", number).size());
        assertTrue(board.notice(noticeOf(number)).isPresent());
    }

    @Test
    void what_does_not_hang_any_longer_is_objected_to_no_more() throws Exception {
        String number = cases.awaitingApproval(YANGMU);
        PublicObjectionForm form = objection(number);

        assertTrue(board.notice(form.notice).isEmpty());
        assertRefused("objection.notice-over", () -> objections.receive(form, anyone()));
        form.notice = Long.MAX_VALUE;
        assertRefused("objection.notice-over", () -> objections.receive(form, anyone()));
    }

    @Test
    void a_machine_gets_its_receipt_and_leaves_nothing() throws Exception {
        String number = cases.onNotice(YANGMU);
        PublicObjectionForm form = objection(number);
        form.website = "http://example.org";

        assertEquals(10, objections.receive(form, anyone()).length());
        assertEquals("ON_NOTICE", registers.stateOf(number));
    }

    @Test
    void whoever_sends_too_often_is_held_back() throws Exception {
        PublicObjectionForm form = objection(cases.onNotice(YANGMU));
        String address = anyone();
        for (int i = 0; i < 5; i++) {
            objections.receive(form, address);
        }

        assertRefused("public.too-often", () -> objections.receive(form, address));
    }

    @Test
    void a_notice_is_not_buried_under_objections() throws Exception {
        PublicObjectionForm form = objection(cases.onNotice(YANGMU));
        form.website = "filled";
        for (int i = 0; i < 20; i++) {
            objections.receive(form, anyone());
        }

        assertRefused("public.notice-too-often", () -> objections.receive(form, anyone()));
    }

    @Test
    void progress_is_told_to_whoever_knows_two_numbers_and_alike_to_all_others() throws Exception {
        String number = cases.surveyed(YANGMU);
        String tail = registers.text(
                "select right(p.identity_number, 4) from assistance_case c join person p on p.id = c.applicant_id"
                        + " where c.number = ?",
                number);
        String wrong = tail.equals("0000") ? "1111" : "0000";

        assertEquals(
                List.of("SUBMITTED", "ACCEPTED"),
                progress.of(number, tail, anyone()).stream()
                        .map(passed -> passed.step().name())
                        .toList());
        Refusal unknown = assertThrows(Refusal.class, () -> progress.of("2303" + anyone(), tail, anyone()));
        Refusal mistaken = assertThrows(Refusal.class, () -> progress.of(number, wrong, anyone()));
        assertEquals(Told.of(unknown), Told.of(mistaken));
        assertEquals("progress.unknown", mistaken.reason());
    }

    @Test
    void the_end_of_a_number_is_not_found_by_trying() throws Exception {
        String number = cases.submitted(YANGMU);
        for (int i = 0; i < 5; i++) {
            String tail = "99" + i + "Y";
            assertRefused("progress.unknown", () -> progress.of(number, tail, anyone()));
        }

        assertRefused("public.too-often", () -> progress.of(number, "0000", anyone()));
        String nobodys = anyone();
        for (int i = 0; i < 5; i++) {
            assertRefused("progress.unknown", () -> progress.of(nobodys, "0000", anyone()));
        }
        assertRefused("public.too-often", () -> progress.of(nobodys, "0000", anyone()));
    }

    @Test
    void a_remark_that_names_a_member_is_refused_at_its_field_and_nothing_is_posted() throws Exception {
        HouseholdForm form = Families.poorIn(YANGMU.village);
        form.members.add(Families.someone(Relation.SPOUSE));
        String name = form.members.get(1).name;
        String number = cases.submitted(YANGMU, form);

        FormRefusal refusal = assertThrows(
                FormRefusal.class, () -> YANGMU.clerk().run(() -> notices.post(number, "配偶" + name + "在外务工")));

        assertEquals("noticeRemark", refusal.faults().get(0).field());
        assertEquals("public-text.MEMBER", refusal.faults().get(0).reason());
        assertTrue(Told.of(refusal).isRefusal());
        assertEquals("SUBMITTED", registers.stateOf(number));
    }

    @Test
    void what_is_granted_is_announced_and_then_among_those_in_payment() throws Exception {
        String number = cases.granted(YANGMU);
        String name = registers.text("select applicant_name from assistance_case where number = ?", number);

        List<PublicRow> announced = board.announcements(YANGMU.village, announcedBefore(number));
        List<PublicRow> paid = benefits.inPayment(YANGMU.village, openedBefore(number));

        assertEquals(1, announced.size());
        assertEquals(1, paid.size());
        assertEquals(announced.get(0).get("AMOUNT"), paid.get(0).get("AMOUNT"));
        assertTrue(paid.get(0).get("APPLICANT").toString().startsWith(name.substring(0, 1)));
        assertFalse((announced + "" + paid).contains(name));
    }

    private long announcedBefore(String number) throws Exception {
        return registers.count(
                        "select a.id from announcement a join assistance_case c on c.id = a.case_id where c.number = ?",
                        number)
                - 1;
    }

    private long openedBefore(String number) throws Exception {
        return registers.count(
                        "select b.id from benefit b join assistance_case c on c.id = b.case_id where c.number = ?",
                        number)
                - 1;
    }

    private String dutyOf(String number) throws Exception {
        return registers.text(
                "select t.duty from case_task t join assistance_case c on c.id = t.case_id where c.number = ?", number);
    }

    private List<Objected> readBy(String duty, String number) throws Exception {
        Login reader = YANGMU.login(duty);
        return As.the(reader).call(() -> notices.ofCase(number)).get(0).objections();
    }

    private long noticeOf(String number) throws Exception {
        return registers.count(
                "select n.id from publicity_notice n join assistance_case c on c.id = n.case_id where c.number = ?",
                number);
    }

    private PublicObjectionForm objection(String number) throws Exception {
        PublicObjectionForm form = new PublicObjectionForm();
        form.notice = noticeOf(number);
        form.content = "家里有车没有申报";
        form.contact = "13904670000";
        return form;
    }

    /** An address that nobody sent from before. */
    private static String anyone() {
        return UUID.randomUUID().toString().substring(0, 20);
    }

    private static void assertRefused(String reason, Question call) {
        assertEquals(reason, assertThrows(Refusal.class, call::run).reason());
    }

    /** Something asked of an open door. */
    private interface Question {
        void run() throws Exception;
    }
}
