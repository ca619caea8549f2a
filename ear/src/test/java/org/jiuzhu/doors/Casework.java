package org.jiuzhu.doors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jiuzhu.casework.CaseFiles;
import org.jiuzhu.casework.CheckForm;
import org.jiuzhu.casework.Decisions;
import org.jiuzhu.casework.Enquiry;
import org.jiuzhu.casework.FilePart;
import org.jiuzhu.casework.Intake;
import org.jiuzhu.casework.ReturnForm;
import org.jiuzhu.casework.ReturnReason;
import org.jiuzhu.casework.ReviewForm;
import org.jiuzhu.casework.Reviews;
import org.jiuzhu.casework.SurveyForm;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.publicity.NoticeBoard;
import org.jiuzhu.publicity.Notices;
import org.jiuzhu.shared.Clocks;

/** Takes a new case of a township as far as a test wants it, each step by the hand whose it is; answers its number. */
@ApplicationScoped
public class Casework {
    /** The timer's own round may have the same notices in hand. */
    private static final int ROUNDS = 25;

    @Inject
    private Intake intake;

    @Inject
    private Enquiry enquiry;

    @Inject
    private Reviews reviews;

    @Inject
    private CaseFiles files;

    @Inject
    private Notices notices;

    @Inject
    private Decisions decisions;

    @Inject
    private NoticeBoard board;

    @Inject
    private Registers registers;

    @Inject
    private Clocks clocks;

    String submitted(Township township) throws Exception {
        return submitted(township, Families.poorIn(township.village));
    }

    String submitted(Township township, HouseholdForm form) throws Exception {
        return township.clerk().call(() -> intake.submit(form));
    }

    String waitingForPapers(Township township) throws Exception {
        String number = submitted(township);
        township.clerk().run(() -> intake.notifyMissing(number, "户口簿复印件"));
        return number;
    }

    String accepted(Township township) throws Exception {
        String number = submitted(township);
        accept(township, number);
        return number;
    }

    void accept(Township township, String number) throws Exception {
        township.clerk().run(() -> intake.accept(number, ""));
    }

    String surveyed(Township township) throws Exception {
        String number = accepted(township);
        township.investigator().run(() -> enquiry.recordSurvey(number, survey(township)));
        return number;
    }

    /** What the first investigator of that township writes down. */
    SurveyForm survey(Township township) {
        SurveyForm form = new SurveyForm();
        form.visitedOn = clocks.today();
        form.secondInvestigator = township.login("INVESTIGATOR2").account();
        form.findings = "情况属实";
        form.signedBy = "本人";
        return form;
    }

    String enquired(Township township) throws Exception {
        String number = accepted(township);
        enquire(township, number);
        return number;
    }

    /** Survey by two and information check of a case that was accepted. */
    private void enquire(Township township, String number) throws Exception {
        township.investigator().run(() -> enquiry.recordSurvey(number, survey(township)));
        township.secondInvestigator().run(() -> enquiry.signSurvey(number, ""));
        township.clerk().run(() -> enquiry.requestCheck(number, ""));
        As.the(Login.VERIFICATION).run(() -> enquiry.answerCheck(number, report()));
    }

    LocalDate today() {
        return clocks.today();
    }

    /** The verification centre finds nothing against what was declared. */
    CheckForm report() {
        CheckForm form = new CheckForm();
        form.report = "与申报一致";
        return form;
    }

    /** The reviewer settles what was declared. */
    ReviewForm opinion() {
        ReviewForm form = new ReviewForm();
        form.opinion = "经审核，材料齐全";
        return form;
    }

    String proposed(Township township) throws Exception {
        String number = enquired(township);
        propose(township, number);
        return number;
    }

    private void propose(Township township, String number) throws Exception {
        township.reviewer().run(() -> reviews.propose(number, answering(number)));
    }

    /** The opinion with an answer to each point that was marked. */
    private ReviewForm answering(String number) {
        ReviewForm form = opinion();
        files.open(number).beside().openPoints().forEach(point -> {
            ReviewForm.AnswerRow row = new ReviewForm.AnswerRow();
            row.point = point.id();
            row.answer = "已补充说明";
            form.answers.add(row);
        });
        return form;
    }

    String onNotice(Township township) throws Exception {
        String number = proposed(township);
        township.clerk().run(() -> notices.post(number));
        return number;
    }

    /** An accepted case as far as its notice. */
    void bringToNotice(Township township, String number) throws Exception {
        enquire(township, number);
        propose(township, number);
        township.clerk().run(() -> notices.post(number));
    }

    String objectedTo(Township township) throws Exception {
        String number = onNotice(township);
        township.clerk().run(() -> notices.receiveObjection(number, "", "家里有车"));
        return number;
    }

    /** Proposed for a grant and through its notice. */
    String awaitingApproval(Township township) throws Exception {
        String number = accepted(township);
        bringToDecision(township, number);
        return number;
    }

    /** Enquired, reviewed, posted and through its notice, from a case that was accepted. */
    void bringToDecision(Township township, String number) throws Exception {
        enquire(township, number);
        publish(township, number);
    }

    /** Reviewed, posted and through its notice, from a case that was enquired. */
    void publish(Township township, String number) throws Exception {
        propose(township, number);
        township.clerk().run(() -> notices.post(number));
        endNotice(number);
    }

    /** One point in the opinion, as whoever decides marks it. */
    static ReturnForm marked() {
        ReturnForm form = new ReturnForm();
        ReturnForm.PointRow point = new ReturnForm.PointRow();
        point.part = FilePart.OPINION;
        point.reason = ReturnReason.UNCLEAR;
        point.remark = "请补充说明";
        form.points.add(point);
        return form;
    }

    /** The days of a notice are over; no other notice is touched and the clock stays. */
    private void endNotice(String number) throws Exception {
        noticeOver(number);
        board.endOverdue();
        for (int i = 0; i < ROUNDS && hangs(number); i++) {
            Thread.sleep(200);
            board.endOverdue();
        }
    }

    private boolean hangs(String number) throws Exception {
        return registers.count(
                        "select count(*) from publicity_notice n join assistance_case c on c.id = n.case_id"
                                + " where c.number = ? and n.ended_at is null",
                        number)
                > 0;
    }

    /** The same, and nobody has looked yet. */
    void noticeOver(String number) throws Exception {
        LocalDate today = clocks.today();
        registers.change(
                "update publicity_notice n join assistance_case c on c.id = n.case_id"
                        + " set n.posted_on = ?, n.ends_on = ? where c.number = ? and n.ended_at is null",
                today.minusDays(8),
                today.minusDays(1),
                number);
    }

    /** Proposed for refusal, which no notice comes before. */
    String awaitingRefusal(Township township) throws Exception {
        return awaitingRefusal(township, township.login("CLERK"));
    }

    /** The same where another hand took the application. */
    String awaitingRefusal(Township township, Login counter) throws Exception {
        String number = As.the(counter).call(() -> intake.submit(Families.wellOffIn(township.village)));
        accept(township, number);
        enquire(township, number);
        propose(township, number);
        return number;
    }

    /** The application of that household, refused by the township. */
    String refused(Township township, HouseholdForm form) throws Exception {
        String number = submitted(township, form);
        accept(township, number);
        enquire(township, number);
        propose(township, number);
        township.approver().run(() -> refuse(number));
        return number;
    }

    String granted(Township township) throws Exception {
        String number = awaitingApproval(township);
        approve(township, number);
        return number;
    }

    void approve(Township township, String number) throws Exception {
        township.approver().run(() -> decisions.approve(number, ""));
    }

    /** Refused with the reason that the steps give; by whoever calls. */
    void refuse(String number) {
        decisions.refuse(number, "人均收入不低于保障标准");
    }
}
