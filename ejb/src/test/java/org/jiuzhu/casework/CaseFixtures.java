package org.jiuzhu.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.casework.AssistanceCase.Acceptance;
import org.jiuzhu.casework.AssistanceCase.Channel;
import org.jiuzhu.casework.TrailEntry.Hand;
import org.jiuzhu.household.Declaration;
import org.jiuzhu.household.HouseholdFixtures;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleVersion;

/** A case of 杨木乡 at every place it can stand, and the hands through which it went. All of them may approve. */
public final class CaseFixtures {
    static final LocalDateTime NOON = HouseholdFixtures.NOON;
    static final LocalDate TODAY = NOON.toLocalDate();
    static final String TOWNSHIP = "230382201";

    static final Officer CLERK = hand("clerk", Role.CLERK);
    static final Officer FIRST = hand("first", Role.INVESTIGATOR);
    static final Officer SECOND = hand("second", Role.INVESTIGATOR);
    static final Officer CENTRE = hand("centre", Role.VERIFICATION_CENTRE);
    static final Officer REVIEWER = hand("reviewer", Role.REVIEWER);
    static final Officer APPROVER = hand("approver", Role.APPROVER);
    static final Officer BUREAU = hand("bureau", Role.BUREAU_APPROVER);
    /** Who may do everything and has done nothing yet. */
    static final Officer ANYONE = new Officer("anyone", "anyone", "title", TOWNSHIP, EnumSet.allOf(Role.class));

    private CaseFixtures() {}

    private static Officer hand(String login, Role role) {
        return new Officer(login, login, "title", TOWNSHIP, EnumSet.of(role, Role.APPROVER, Role.BUREAU_APPROVER));
    }

    static Officer withOnly(Role role) {
        return new Officer("only-" + role, "only", "title", TOWNSHIP, Set.of(role));
    }

    /** Where a case stands. */
    enum Standing {
        SUBMITTED(Route.ONE_LEVEL),
        SUPPLEMENT(Route.ONE_LEVEL),
        TOLD_AND_SUPPLEMENTED(Route.ONE_LEVEL),
        UNDER_ENQUIRY(Route.ONE_LEVEL),
        SURVEY_RECORDED(Route.ONE_LEVEL),
        CHECK_REQUESTED(Route.ONE_LEVEL),
        SURVEYED(Route.ONE_LEVEL),
        ENQUIRED(Route.ONE_LEVEL),
        ENQUIRED_OF_2012(Route.ONE_LEVEL),
        APPRAISAL_CALLED(Route.ONE_LEVEL),
        EMERGENCY(Route.ONE_LEVEL),
        EMERGENCY_BEFORE_BUREAU(Route.TWO_LEVEL),
        PAID_FIRST(Route.ONE_LEVEL),
        RELIEF_BEFORE_TOWNSHIP(Route.ONE_LEVEL),
        REVIEWED(Route.ONE_LEVEL),
        ON_NOTICE(Route.ONE_LEVEL),
        OBJECTED(Route.ONE_LEVEL),
        GRANT_BEFORE_TOWNSHIP(Route.ONE_LEVEL),
        REFUSAL_BEFORE_TOWNSHIP(Route.ONE_LEVEL),
        GRANT_BEFORE_BUREAU(Route.TWO_LEVEL),
        REFUSAL_BEFORE_BUREAU(Route.TWO_LEVEL),
        OPINION_BEFORE_TOWNSHIP(Route.ONE_LEVEL),
        OPINION_BEFORE_BUREAU(Route.TWO_LEVEL),
        SECOND_NOTICE_OVER(Route.ONE_LEVEL),
        GRANTED(Route.ONE_LEVEL),
        REFUSED(Route.ONE_LEVEL),
        COMPLETED(Route.ONE_LEVEL),
        WITHDRAWN(Route.ONE_LEVEL),
        TERMINATED(Route.ONE_LEVEL);

        private final Route route;

        Standing(Route route) {
            this.route = route;
        }

        Route route() {
            return route;
        }

        AssistanceCase make() {
            return switch (this) {
                case SUBMITTED -> submitted();
                case SUPPLEMENT -> then(SUBMITTED, CaseStep.NOTIFY_MISSING, CLERK);
                case TOLD_AND_SUPPLEMENTED -> then(SUPPLEMENT, CaseStep.RECEIVE_SUPPLEMENT, CLERK);
                case UNDER_ENQUIRY -> underEnquiry(route);
                case SURVEY_RECORDED -> surveyRecorded(underEnquiry(route));
                case CHECK_REQUESTED -> checkRequested(underEnquiry(route));
                case SURVEYED -> surveyed(underEnquiry(route));
                case ENQUIRED -> enquired(route);
                case ENQUIRED_OF_2012 -> enquired(underEnquiry(RuleVersion.DB_2012, route));
                case APPRAISAL_CALLED -> appraisalCalled(ENQUIRED_OF_2012.make());
                case EMERGENCY, EMERGENCY_BEFORE_BUREAU -> emergency(route);
                case PAID_FIRST -> then(EMERGENCY, CaseStep.GIVE_AT_ONCE, APPROVER);
                case RELIEF_BEFORE_TOWNSHIP -> papersCompleted(PAID_FIRST.make());
                case REVIEWED -> proposed(true, route);
                case ON_NOTICE -> then(REVIEWED, CaseStep.POST_NOTICE, CLERK);
                case OBJECTED -> then(ON_NOTICE, CaseStep.RECEIVE_OBJECTION, CLERK);
                case GRANT_BEFORE_TOWNSHIP, GRANT_BEFORE_BUREAU -> noticeEnded(proposed(true, route));
                case REFUSAL_BEFORE_TOWNSHIP, REFUSAL_BEFORE_BUREAU -> proposed(false, route);
                case OPINION_BEFORE_TOWNSHIP, OPINION_BEFORE_BUREAU ->
                    noticeEnded(proposed(true, appraised(enquired(underEnquiry(RuleVersion.DB_2012, route)))));
                case SECOND_NOTICE_OVER -> noticeEnded(agreed(OPINION_BEFORE_TOWNSHIP.make()));
                case TERMINATED -> then(ENQUIRED, CaseStep.TERMINATE, REVIEWER);
                case GRANTED -> then(GRANT_BEFORE_TOWNSHIP, CaseStep.APPROVE, APPROVER);
                case REFUSED -> then(REFUSAL_BEFORE_TOWNSHIP, CaseStep.REFUSE, APPROVER);
                case COMPLETED -> then(GRANTED, CaseStep.NOTIFY, CLERK);
                case WITHDRAWN -> then(SUBMITTED, CaseStep.WITHDRAW, CLERK);
            };
        }
    }

    /** A case on the board of its village. */
    public static AssistanceCase aCaseOf(Declaration declaration) {
        AssistanceCase aCase = new AssistanceCase(
                "2303822010120261100007", AssistanceMatter.DIBAO, declaration, Channel.COUNTER, NOON);
        aCase.begin(new Hand(CLERK.login(), CLERK.name(), NOON), "");
        return aCase;
    }

    static AssistanceCase submitted() {
        return aCaseOf(HouseholdFixtures.aDeclarationOf("Li"));
    }

    private static AssistanceCase then(Standing before, CaseStep step, Officer officer) {
        AssistanceCase aCase = before.make();
        aCase.take(step, officer, NOON, "");
        return aCase;
    }

    static AssistanceCase underEnquiry(Route route) {
        return underEnquiry(RuleVersion.DB_2021_2022, route);
    }

    static AssistanceCase underEnquiry(RuleVersion version, Route route) {
        return accepted(submitted(), CaseStep.ACCEPT, version, route);
    }

    /** 急难型临时救助, accepted and waiting for relief at once. */
    static AssistanceCase emergency(Route route) {
        AssistanceCase aCase = new AssistanceCase(
                "2303822010320261100007",
                AssistanceMatter.LINSHI,
                HouseholdFixtures.anEmergencyOf("Li"),
                Channel.COUNTER,
                NOON);
        aCase.begin(new Hand(CLERK.login(), CLERK.name(), NOON), "");
        return accepted(aCase, CaseStep.ACCEPT_EMERGENCY, RuleVersion.LS_2014_2018, route);
    }

    private static AssistanceCase accepted(AssistanceCase aCase, CaseStep step, RuleVersion version, Route route) {
        aCase.take(step, CLERK, NOON, "");
        Long instrument = route == Route.ONE_LEVEL ? 1L : null;
        aCase.accept(new Acceptance(TODAY, version, route, instrument, TODAY.plusDays(28)));
        aCase.enquiry().begin(aCase.procedure(), false);
        return aCase;
    }

    private static AssistanceCase papersCompleted(AssistanceCase paidFirst) {
        paidFirst.take(CaseStep.COMPLETE_PAPERS, REVIEWER, NOON, "");
        paidFirst.enquiry().proposed(true);
        return paidFirst;
    }

    private static AssistanceCase appraisalCalled(AssistanceCase enquired) {
        enquired.take(CaseStep.CALL_APPRAISAL, CLERK, NOON, "");
        enquired.enquiry().appraisalCalled();
        return enquired;
    }

    static AssistanceCase appraised(AssistanceCase enquired) {
        appraisalCalled(enquired).take(CaseStep.RECORD_APPRAISAL, CLERK, NOON, "");
        enquired.enquiry().appraisalHeld(false);
        return enquired;
    }

    private static AssistanceCase agreed(AssistanceCase awaitingOpinion) {
        awaitingOpinion.take(CaseStep.AGREE, APPROVER, NOON, "");
        awaitingOpinion.enquiry().secondNoticeBegins();
        return awaitingOpinion;
    }

    static AssistanceCase surveyRecorded(AssistanceCase aCase) {
        aCase.take(CaseStep.RECORD_SURVEY, FIRST, NOON, "");
        aCase.enquiry().surveyRecorded(SECOND.login());
        return aCase;
    }

    static AssistanceCase checkRequested(AssistanceCase aCase) {
        aCase.take(CaseStep.REQUEST_CHECK, CLERK, NOON, "");
        aCase.enquiry().checkRequested();
        return aCase;
    }

    static AssistanceCase surveyed(AssistanceCase aCase) {
        surveyRecorded(aCase).take(CaseStep.SIGN_SURVEY, SECOND, NOON, "");
        aCase.enquiry().surveySigned();
        return aCase;
    }

    static AssistanceCase enquired(Route route) {
        return enquired(underEnquiry(route));
    }

    static AssistanceCase enquired(AssistanceCase underEnquiry) {
        AssistanceCase aCase = surveyed(checkRequested(underEnquiry));
        aCase.take(CaseStep.ANSWER_CHECK, CENTRE, NOON, "");
        aCase.enquiry().checkAnswered();
        return aCase;
    }

    static AssistanceCase proposed(boolean grant, Route route) {
        return proposed(grant, enquired(route));
    }

    static AssistanceCase proposed(boolean grant, AssistanceCase enquired) {
        enquired.take(grant ? CaseStep.PROPOSE_GRANT : CaseStep.PROPOSE_REFUSAL, REVIEWER, NOON, "");
        enquired.enquiry().proposed(grant);
        return enquired;
    }

    static AssistanceCase noticeEnded(AssistanceCase reviewed) {
        reviewed.take(CaseStep.POST_NOTICE, CLERK, NOON, "");
        reviewed.takeByItself(CaseStep.END_NOTICE, new Hand(Hand.PRODUCT, Hand.PRODUCT, NOON), "");
        return reviewed;
    }
}
