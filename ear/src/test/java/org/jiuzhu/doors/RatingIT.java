package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.*;
import static org.junit.jupiter.api.Assertions.*;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.area.WorkingCalendar;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.harness.Told;
import org.jiuzhu.rating.AnswerForm;
import org.jiuzhu.rating.CallOutcome;
import org.jiuzhu.rating.FollowUpState;
import org.jiuzhu.rating.FollowUps;
import org.jiuzhu.rating.PublicRatingForm;
import org.jiuzhu.rating.PublicRatings;
import org.jiuzhu.rating.RatingChannel;
import org.jiuzhu.rating.RatingFilter;
import org.jiuzhu.rating.RatingFinding;
import org.jiuzhu.rating.RatingForm;
import org.jiuzhu.rating.RatingGrade;
import org.jiuzhu.rating.RatingRow;
import org.jiuzhu.rating.Ratings;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 好差评 in the shipped archive: who may rate what once, and who answers for it. */
@ExtendWith(ArquillianExtension.class)
class RatingIT {
    @Inject
    private Casework cases;

    @Inject
    private Applicants applicants;

    @Inject
    private Registers registers;

    @Inject
    private PublicRatings doors;

    @Inject
    private Ratings ratings;

    @Inject
    private FollowUps followUps;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Clocks clocks;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(RatingIT.class);
    }

    @Test
    void a_case_is_rated_once_by_its_applicant_after_it_is_done() throws Exception {
        String number = cases.granted(YANGMU);
        assertRefused("rating.not-yet", applicants.form(number, RatingGrade.SATISFIED));
        applicants.tell(YANGMU, number);

        doors.rate(applicants.form(number, RatingGrade.VERY_SATISFIED), Applicants.anyone());

        assertEquals(1, stored(number));
        assertEquals("1", gradeOf(number));
        assertRefused("rating.once", applicants.form(number, RatingGrade.VERY_DISSATISFIED));
        assertEquals("1", gradeOf(number));
    }

    @Test
    void a_wrong_identity_number_is_answered_like_an_unknown_case() throws Exception {
        String number = applicants.done(YANGMU);
        PublicRatingForm wrong = applicants.form(number, RatingGrade.SATISFIED);
        wrong.identityNumber = wrong.identityNumber.substring(0, 14) + "0000";
        PublicRatingForm tail = applicants.form(number, RatingGrade.SATISFIED);
        tail.identityNumber = tail.identityNumber.substring(14);
        PublicRatingForm unknown = applicants.form(number, RatingGrade.SATISFIED);
        unknown.caseNumber = "9".repeat(22);

        Refusal mistaken = assertRefused("rating.unknown", wrong);
        assertEquals(Told.of(mistaken), Told.of(assertRefused("rating.unknown", unknown)));
        assertEquals(Told.of(mistaken), Told.of(assertRefused("rating.unknown", tail)));
        assertEquals(0, stored(number));
    }

    @Test
    void the_identity_number_is_not_found_by_trying() throws Exception {
        String number = applicants.done(YANGMU);
        PublicRatingForm wrong = applicants.form(number, RatingGrade.SATISFIED);
        wrong.identityNumber = "230382190001010000";
        for (int i = 0; i < 5; i++) {
            assertRefused("rating.unknown", wrong);
        }

        assertRefused("public.too-often", applicants.form(number, RatingGrade.SATISFIED));
    }

    @Test
    void hostile_words_are_kept_as_words_and_too_many_are_refused_at_the_field() throws Exception {
        String number = applicants.done(YANGMU);
        PublicRatingForm form = applicants.form(number, RatingGrade.DISSATISFIED);
        form.words = "长".repeat(501);
        FormRefusal refusal = assertThrows(FormRefusal.class, () -> doors.rate(form, Applicants.anyone()));
        assertEquals("words", refusal.faults().get(0).field());

        form.words = "<script>alert(1)</script>'; drop table rating; -- =1+1";
        doors.rate(form, Applicants.anyone());

        assertEquals(
                form.words,
                registers.text(
                        "select r.words from rating r join assistance_case c on c.id = r.case_id"
                                + " where c.number = ?",
                        number));
    }

    @Test
    void a_machine_is_answered_alike_and_leaves_nothing() throws Exception {
        String number = applicants.done(YANGMU);
        PublicRatingForm form = applicants.form(number, RatingGrade.DISSATISFIED);
        form.website = "http://example.org";

        doors.rate(form, Applicants.anyone());

        assertEquals(0, stored(number));
    }

    @Test
    void a_bad_rating_is_called_back_answered_by_the_township_and_closed_by_the_bureau() throws Exception {
        String number = applicants.done(YANGMU);
        doors.rate(applicants.form(number, RatingGrade.VERY_DISSATISFIED), Applicants.anyone());
        long id = idOf(number);
        LocalDate due = calendar.days().after(clocks.today(), 5);
        assertEquals(due, YANGMU.head().call(() -> ratings.file(id)).followUp().dueOn());
        Expect.notFound(Login.MISHAN_HEAD, () -> ratings.file(id));
        Expect.notFound(Login.MISHAN_HEAD, () -> followUps.answer(id, answer()));
        Expect.refusal("rating.no-call", Login.YANGMU_HEAD, () -> followUps.answer(id, answer()));
        Expect.refusal("rating.own-work", Login.YANGMU_REVIEWER, () -> followUps.answer(id, answer()));
        Expect.refusal("rating.own-work", Login.YANGMU_REVIEWER, () -> followUps.call(id, CallOutcome.REACHED, "自己回访"));

        YANGMU.head().run(() -> followUps.call(id, CallOutcome.REACHED, "已联系申请人"));
        Expect.refusal("rating.step-not-open", Login.BUREAU_SUPERVISOR, () -> followUps.close(id, "同意"));
        YANGMU.head().run(() -> followUps.answer(id, answer()));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> followUps.sendBack(id, "没有写明整改"));
        YANGMU.head().run(() -> followUps.answer(id, answer()));
        As.the(Login.BUREAU_SUPERVISOR).run(() -> followUps.close(id, "同意办结"));

        var closed = YANGMU.head().call(() -> ratings.file(id)).followUp();
        assertEquals(FollowUpState.CLOSED, closed.state());
        assertEquals(6, closed.steps().size());
        Expect.refusal("rating.step-not-open", Login.YANGMU_HEAD, () -> followUps.answer(id, answer()));
    }

    @Test
    void what_is_open_stands_in_the_list_of_its_township_and_is_counted_in_the_menu() throws Exception {
        long before = YANGMU.head().call(ratings::waiting);
        String number = applicants.done(YANGMU);
        doors.rate(applicants.form(number, RatingGrade.DISSATISFIED), Applicants.anyone());

        assertEquals(before + 1, YANGMU.head().call(ratings::waiting));
        assertTrue(numbers(Login.YANGMU_HEAD).contains(number));
        assertTrue(numbers(Login.BUREAU_SUPERVISOR).contains(number));
        assertFalse(numbers(Login.MISHAN_HEAD).contains(number));
    }

    @Test
    void a_good_rating_opens_nothing() throws Exception {
        String number = applicants.done(YANGMU);
        doors.rate(applicants.form(number, RatingGrade.FAIRLY_SATISFIED), Applicants.anyone());
        long id = idOf(number);

        Expect.notFound(Login.YANGMU_HEAD, () -> ratings.file(id));
    }

    @Test
    void paper_is_entered_by_a_hand_that_is_not_rated_and_within_its_area() throws Exception {
        String number = applicants.done(YANGMU);
        RatingForm form = paper(number);
        Expect.refusal("rating.own-work", Login.YANGMU_CLERK, () -> ratings.enter(form));
        Expect.notFound(Login.MISHAN_CLERK, () -> ratings.enter(form));
        Expect.forbidden(Login.YANGMU_HEAD, () -> ratings.enter(form));

        As.the(Login.BUREAU_SERVICE).run(() -> ratings.enter(form));

        Expect.refusal("rating.once", Login.BUREAU_SERVICE, () -> ratings.enter(form));
        assertEquals(
                "bureau-service",
                registers.text(
                        "select r.entered_by from rating r join assistance_case c on c.id = r.case_id"
                                + " where c.number = ?",
                        number));
    }

    @Test
    void who_is_rated_at_the_counter_does_not_read_who_said_what() throws Exception {
        Expect.forbidden(Login.YANGMU_CLERK, () -> ratings.page(new RatingFilter(RatingFilter.View.ALL, "", 0), 10));
        Expect.forbidden(Login.BUSINESS, () -> ratings.page(new RatingFilter(RatingFilter.View.ALL, "", 0), 10));
        Expect.forbidden(Login.BUSINESS, () -> ratings.file(1));
    }

    private List<String> numbers(Login login) throws Exception {
        return As.the(login).call(() -> ratings.page(new RatingFilter(RatingFilter.View.TOWNSHIP, "", 0), 100)).stream()
                .map(RatingRow::number)
                .toList();
    }

    private static RatingForm paper(String number) {
        RatingForm form = new RatingForm();
        form.caseNumber = number;
        form.channel = RatingChannel.PHONE;
        form.grade = RatingGrade.SATISFIED;
        return form;
    }

    private AnswerForm answer() {
        AnswerForm form = new AnswerForm();
        form.finding = RatingFinding.FOUNDED;
        form.fedBackOn = clocks.today();
        form.words = "已核实、整改并向申请人反馈";
        return form;
    }

    private long idOf(String number) throws Exception {
        return registers.count(
                "select r.id from rating r join assistance_case c on c.id = r.case_id where c.number = ?", number);
    }

    private String gradeOf(String number) throws Exception {
        return registers.text(
                "select r.grade from rating r join assistance_case c on c.id = r.case_id where c.number = ?", number);
    }

    private long stored(String number) throws Exception {
        return registers.count(
                "select count(*) from rating r join assistance_case c on c.id = r.case_id where c.number = ?", number);
    }

    private Refusal assertRefused(String reason, PublicRatingForm form) {
        Refusal refusal = assertThrows(Refusal.class, () -> doors.rate(form, Applicants.anyone()));
        assertEquals(reason, refusal.reason());
        return refusal;
    }
}
