package org.jiuzhu.casework;

import static org.jiuzhu.casework.CaseState.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;

/**
 * The lawful moves of a case: who, from where, to where, on what condition. A new step is a new line. What a page offers
 * and what the case accepts is one question.
 */
public enum CaseStep {
    SUBMIT(EnumSet.of(Role.CLERK, Role.VILLAGE_AGENT), EnumSet.noneOf(CaseState.class), SUBMITTED),
    ACCEPT(Role.CLERK, EnumSet.of(SUBMITTED), ENQUIRY, (c, o) -> !c.isEmergency()),
    ACCEPT_EMERGENCY(Role.CLERK, EnumSet.of(SUBMITTED), CaseState.EMERGENCY, (c, o) -> c.isEmergency()),
    NOTIFY_MISSING(Role.CLERK, EnumSet.of(SUBMITTED), SUPPLEMENT, AssistanceCase::mayBeToldWhatIsMissing),
    RECEIVE_SUPPLEMENT(Role.CLERK, EnumSet.of(SUPPLEMENT), SUBMITTED),
    GIVE_AT_ONCE(
            EnumSet.of(Role.APPROVER, Role.BUREAU_APPROVER),
            EnumSet.of(CaseState.EMERGENCY),
            PAID_FIRST,
            RightToDecide::decide),
    DECLINE_AT_ONCE(
            EnumSet.of(Role.APPROVER, Role.BUREAU_APPROVER),
            EnumSet.of(CaseState.EMERGENCY),
            ENQUIRY,
            RightToDecide::decide),
    COMPLETE_PAPERS(Role.REVIEWER, EnumSet.of(PAID_FIRST), AWAITING_DECISION),
    RECORD_SURVEY(Role.INVESTIGATOR, EnumSet.of(ENQUIRY), ENQUIRY, (c, o) -> c.enquiry()
            .needsSurvey()),
    SIGN_SURVEY(Role.INVESTIGATOR, EnumSet.of(ENQUIRY), ENQUIRY, (c, o) -> c.enquiry()
            .needsSignatureOf(o)),
    REQUEST_CHECK(
            Role.CLERK, EnumSet.of(ENQUIRY), ENQUIRY, (c, o) -> c.enquiry().needsCheckRequest()),
    ANSWER_CHECK(Role.VERIFICATION_CENTRE, EnumSet.of(ENQUIRY), ENQUIRY, (c, o) -> c.enquiry()
            .needsCheckAnswer()),
    CHECK_AGAIN(Role.CLERK, EnumSet.of(ENQUIRY), ENQUIRY, (c, o) -> c.enquiry().mayCheckAgain()),
    CALL_APPRAISAL(
            Role.CLERK, EnumSet.of(ENQUIRY), ENQUIRY, (c, o) -> c.enquiry().mayCallAppraisal()),
    RECORD_APPRAISAL(
            Role.CLERK, EnumSet.of(ENQUIRY), ENQUIRY, (c, o) -> c.enquiry().isAppraisalCalled()),
    SKIP_APPRAISAL(
            Role.REVIEWER, EnumSet.of(ENQUIRY), ENQUIRY, (c, o) -> c.enquiry().awaitsAppraisal()),
    PROPOSE_GRANT(
            Role.REVIEWER, EnumSet.of(ENQUIRY), REVIEWED, (c, o) -> c.enquiry().isComplete()),
    PROPOSE_REFUSAL(Role.REVIEWER, EnumSet.of(ENQUIRY), AWAITING_DECISION, (c, o) -> c.enquiry()
            .isComplete()),
    POST_NOTICE(Role.CLERK, EnumSet.of(REVIEWED), ON_NOTICE),
    RECEIVE_OBJECTION(Role.CLERK, EnumSet.of(ON_NOTICE), OBJECTED),
    RECEIVE_PUBLIC_OBJECTION(EnumSet.noneOf(Role.class), EnumSet.of(ON_NOTICE, OBJECTED), OBJECTED),
    DISMISS_OBJECTION(Role.REVIEWER, EnumSet.of(OBJECTED), ON_NOTICE),
    UPHOLD_OBJECTION(Role.REVIEWER, EnumSet.of(OBJECTED), ENQUIRY),
    APPRAISE_OBJECTION(Role.REVIEWER, EnumSet.of(OBJECTED), ENQUIRY),
    END_NOTICE(EnumSet.noneOf(Role.class), EnumSet.of(ON_NOTICE), AWAITING_DECISION),
    AGREE(
            EnumSet.of(Role.APPROVER, Role.BUREAU_APPROVER),
            EnumSet.of(AWAITING_DECISION),
            REVIEWED,
            RightToDecide::agree),
    APPROVE(Role.APPROVER, EnumSet.of(AWAITING_DECISION), CaseState.GRANTED, RightToDecide::approve),
    REFUSE(Role.APPROVER, EnumSet.of(AWAITING_DECISION), CaseState.REFUSED, RightToDecide::refuse),
    RETURN(Role.APPROVER, EnumSet.of(AWAITING_DECISION), ENQUIRY, RightToDecide::giveBack),
    CONFIRM(Role.BUREAU_APPROVER, EnumSet.of(AWAITING_DECISION), CaseState.GRANTED, RightToDecide::confirm),
    CONFIRM_REFUSAL(Role.BUREAU_APPROVER, EnumSet.of(AWAITING_DECISION), CaseState.REFUSED, RightToDecide::deny),
    SEND_BACK(Role.BUREAU_APPROVER, EnumSet.of(AWAITING_DECISION), ENQUIRY, RightToDecide::sendBack),
    EXTEND(
            EnumSet.of(Role.APPROVER, Role.BUREAU_APPROVER),
            EnumSet.of(ENQUIRY, REVIEWED, ON_NOTICE, OBJECTED, AWAITING_DECISION),
            null,
            RightToDecide::extend),
    MOVE_TO_BUREAU(
            EnumSet.noneOf(Role.class),
            EnumSet.of(ENQUIRY, CaseState.EMERGENCY, PAID_FIRST, REVIEWED, ON_NOTICE, OBJECTED, AWAITING_DECISION),
            null),
    FILE_KIN(
            Role.CLERK,
            EnumSet.of(
                    SUBMITTED,
                    SUPPLEMENT,
                    ENQUIRY,
                    CaseState.EMERGENCY,
                    PAID_FIRST,
                    REVIEWED,
                    ON_NOTICE,
                    OBJECTED,
                    AWAITING_DECISION),
            null),
    SIGN_AUTHORISATION(
            Role.CLERK,
            EnumSet.of(SUBMITTED, SUPPLEMENT, ENQUIRY, REVIEWED, ON_NOTICE, OBJECTED, AWAITING_DECISION),
            null,
            (c, o) -> c.declaration().isAuthorised()
                    && !c.declaration().unsigned().isEmpty()),
    NOTIFY(Role.CLERK, EnumSet.of(CaseState.GRANTED, CaseState.REFUSED), COMPLETED),
    WITHDRAW(
            Role.CLERK,
            EnumSet.of(
                    SUBMITTED,
                    SUPPLEMENT,
                    ENQUIRY,
                    CaseState.EMERGENCY,
                    REVIEWED,
                    ON_NOTICE,
                    OBJECTED,
                    AWAITING_DECISION),
            WITHDRAWN,
            (c, o) -> !c.isRelieved()),
    TERMINATE(
            Role.REVIEWER,
            EnumSet.of(SUPPLEMENT, ENQUIRY, CaseState.EMERGENCY, REVIEWED, ON_NOTICE, OBJECTED, AWAITING_DECISION),
            TERMINATED,
            (c, o) -> !c.isRelieved());

    private final Set<Role> roles;
    private final Set<CaseState> from;
    private final CaseState target;
    private final BiPredicate<AssistanceCase, Officer> condition;

    CaseStep(Role role, Set<CaseState> from, CaseState target) {
        this(EnumSet.of(role), from, target);
    }

    CaseStep(Set<Role> roles, Set<CaseState> from, CaseState target) {
        this(roles, from, target, (aCase, officer) -> true);
    }

    CaseStep(Role role, Set<CaseState> from, CaseState target, BiPredicate<AssistanceCase, Officer> condition) {
        this(EnumSet.of(role), from, target, condition);
    }

    CaseStep(Set<Role> roles, Set<CaseState> from, CaseState target, BiPredicate<AssistanceCase, Officer> condition) {
        this.roles = roles;
        this.from = from;
        this.target = target;
        this.condition = condition;
    }

    boolean isOpen(AssistanceCase aCase, Officer officer) {
        return roles.stream().anyMatch(officer::holds)
                && from.contains(aCase.state())
                && !aCase.isKinOf(officer)
                && condition.test(aCase, officer);
    }

    /** Steps without a role are taken by the product itself, when a day has come or an instrument has ended. */
    boolean isOpenToTheProduct(AssistanceCase aCase) {
        return roles.isEmpty() && from.contains(aCase.state());
    }

    /** The state after the step; a step without one leaves the case where it is. */
    CaseState targetFrom(CaseState state) {
        return target == null ? state : target;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public Set<CaseState> from() {
        return Set.copyOf(from);
    }

    public CaseState target() {
        return target;
    }
}
