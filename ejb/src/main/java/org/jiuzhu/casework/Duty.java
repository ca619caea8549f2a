package org.jiuzhu.casework;

import java.util.function.Predicate;
import org.jiuzhu.access.Role;

/** What is to be done next with a case, by whom, whom we wait for, and in which queue of the desk it stands. */
public enum Duty {
    ACCEPT(Queue.ACCEPTANCE, Role.CLERK, WaitingFor.US, c -> c.state() == CaseState.SUBMITTED),
    SUPPLEMENT(Queue.SUPPLEMENT, Role.CLERK, WaitingFor.APPLICANT, c -> c.state() == CaseState.SUPPLEMENT),
    RECORD_SURVEY(Queue.SURVEY, Role.INVESTIGATOR, WaitingFor.US, during(EnquiryProgress::needsSurvey)),
    SIGN_SURVEY(Queue.SURVEY, Role.INVESTIGATOR, WaitingFor.US, during(EnquiryProgress::needsSurveySignature)),
    REQUEST_CHECK(Queue.CHECK, Role.CLERK, WaitingFor.US, during(EnquiryProgress::needsCheckRequest)),
    ANSWER_CHECK(
            Queue.CHECK,
            Role.VERIFICATION_CENTRE,
            WaitingFor.VERIFICATION_CENTRE,
            during(EnquiryProgress::needsCheckAnswer)),
    CALL_APPRAISAL(Queue.APPRAISAL, Role.CLERK, WaitingFor.US, during(EnquiryProgress::needsAppraisalCall)),
    RECORD_APPRAISAL(Queue.APPRAISAL, Role.CLERK, WaitingFor.VILLAGE, during(EnquiryProgress::isAppraisalCalled)),
    REVIEW(Queue.REVIEW, Role.REVIEWER, WaitingFor.US, during(EnquiryProgress::isComplete)),
    COMPLETE_PAPERS(Queue.REVIEW, Role.REVIEWER, WaitingFor.US, c -> c.state() == CaseState.PAID_FIRST),
    POST_NOTICE(Queue.PUBLICITY, Role.CLERK, WaitingFor.US, c -> c.state() == CaseState.REVIEWED),
    NOTICE(Queue.PUBLICITY, Role.CLERK, WaitingFor.PUBLICITY, c -> c.state() == CaseState.ON_NOTICE),
    RESOLVE_OBJECTION(Queue.PUBLICITY, Role.REVIEWER, WaitingFor.US, c -> c.state() == CaseState.OBJECTED),
    DECIDE_AT_ONCE(Queue.DECISION, Role.APPROVER, WaitingFor.US, c -> isUrgent(c) && RightToDecide.isTownships(c)),
    CONFIRM_AT_ONCE(
            Queue.DECISION, Role.BUREAU_APPROVER, WaitingFor.BUREAU, c -> isUrgent(c) && RightToDecide.isBureaus(c)),
    AGREE(Queue.DECISION, Role.APPROVER, WaitingFor.US, c -> awaitsOpinion(c) && RightToDecide.isTownships(c)),
    BUREAU_AGREE(
            Queue.DECISION,
            Role.BUREAU_APPROVER,
            WaitingFor.BUREAU,
            c -> awaitsOpinion(c) && RightToDecide.isBureaus(c)),
    DECIDE(Queue.DECISION, Role.APPROVER, WaitingFor.US, c -> awaitsDecision(c) && RightToDecide.isTownships(c)),
    CONFIRM(
            Queue.DECISION,
            Role.BUREAU_APPROVER,
            WaitingFor.BUREAU,
            c -> awaitsDecision(c) && RightToDecide.isBureaus(c)),
    NOTIFY(Queue.NOTIFICATION, Role.CLERK, WaitingFor.US, Duty::awaitsNotification);

    /** The queues of the desk, in the order of the work. */
    public enum Queue {
        ACCEPTANCE,
        SUPPLEMENT,
        SURVEY,
        CHECK,
        APPRAISAL,
        REVIEW,
        PUBLICITY,
        DECISION,
        NOTIFICATION
    }

    /** Whom we wait for. */
    public enum WaitingFor {
        US,
        APPLICANT,
        VERIFICATION_CENTRE,
        VILLAGE,
        PUBLICITY,
        BUREAU
    }

    private final Queue queue;
    private final Role role;
    private final WaitingFor waitingFor;
    private final Predicate<AssistanceCase> arises;

    Duty(Queue queue, Role role, WaitingFor waitingFor, Predicate<AssistanceCase> arises) {
        this.queue = queue;
        this.role = role;
        this.waitingFor = waitingFor;
        this.arises = arises;
    }

    private static Predicate<AssistanceCase> during(Predicate<EnquiryProgress> part) {
        return c -> c.state() == CaseState.ENQUIRY && part.test(c.enquiry());
    }

    private static boolean isUrgent(AssistanceCase aCase) {
        return aCase.state() == CaseState.EMERGENCY;
    }

    private static boolean awaitsOpinion(AssistanceCase aCase) {
        return aCase.state() == CaseState.AWAITING_DECISION && RightToDecide.awaitsAgreement(aCase);
    }

    private static boolean awaitsDecision(AssistanceCase aCase) {
        return aCase.state() == CaseState.AWAITING_DECISION && !RightToDecide.awaitsAgreement(aCase);
    }

    private static boolean awaitsNotification(AssistanceCase aCase) {
        return aCase.state() == CaseState.GRANTED || aCase.state() == CaseState.REFUSED;
    }

    public Queue queue() {
        return queue;
    }

    public Role role() {
        return role;
    }

    public WaitingFor waitingFor() {
        return waitingFor;
    }

    boolean arisesFrom(AssistanceCase aCase) {
        return arises.test(aCase);
    }

    /** The row of the deadlines that limits it; the bureau's acts have the terms of the township's. */
    String deadline() {
        return switch (this) {
            case CONFIRM -> DECIDE.name();
            case DECIDE_AT_ONCE, CONFIRM_AT_ONCE -> "EMERGENCY_DECISION";
            case COMPLETE_PAPERS -> "EMERGENCY_PAPERS";
            case CALL_APPRAISAL, RECORD_APPRAISAL -> "APPRAISE";
            case AGREE, BUREAU_AGREE -> "APPROVAL_OPINION";
            default -> name();
        };
    }

    /** While the applicant has the word no term runs against us; a notice ends by its own calendar. */
    boolean hasTerm() {
        return this != SUPPLEMENT && this != NOTICE;
    }
}
