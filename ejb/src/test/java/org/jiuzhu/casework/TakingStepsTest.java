package org.jiuzhu.casework;

import static org.jiuzhu.casework.CaseFixtures.*;
import static org.jiuzhu.casework.CaseStep.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuzhu.access.Officer;
import org.jiuzhu.access.Role;
import org.jiuzhu.casework.CaseFixtures.Standing;
import org.jiuzhu.casework.TrailEntry.Hand;
import org.jiuzhu.rules.Route;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TakingStepsTest {
    /** What an officer with every role, who has done nothing in the case yet, may do with it. */
    static final Map<Standing, Set<CaseStep>> LAWFUL = new EnumMap<>(Map.ofEntries(
            Map.entry(Standing.SUBMITTED, Set.of(FILE_KIN, ACCEPT, NOTIFY_MISSING, WITHDRAW)),
            Map.entry(Standing.SUPPLEMENT, Set.of(FILE_KIN, RECEIVE_SUPPLEMENT, WITHDRAW, TERMINATE)),
            Map.entry(Standing.TOLD_AND_SUPPLEMENTED, Set.of(FILE_KIN, ACCEPT, WITHDRAW)),
            Map.entry(
                    Standing.UNDER_ENQUIRY,
                    Set.of(FILE_KIN, RECORD_SURVEY, REQUEST_CHECK, EXTEND, WITHDRAW, TERMINATE)),
            Map.entry(Standing.SURVEY_RECORDED, Set.of(FILE_KIN, REQUEST_CHECK, EXTEND, WITHDRAW, TERMINATE)),
            Map.entry(
                    Standing.CHECK_REQUESTED,
                    Set.of(FILE_KIN, RECORD_SURVEY, ANSWER_CHECK, EXTEND, WITHDRAW, TERMINATE)),
            Map.entry(Standing.SURVEYED, Set.of(FILE_KIN, REQUEST_CHECK, CALL_APPRAISAL, EXTEND, WITHDRAW, TERMINATE)),
            Map.entry(
                    Standing.ENQUIRED,
                    Set.of(
                            FILE_KIN,
                            PROPOSE_GRANT,
                            PROPOSE_REFUSAL,
                            CHECK_AGAIN,
                            CALL_APPRAISAL,
                            EXTEND,
                            WITHDRAW,
                            TERMINATE)),
            Map.entry(
                    Standing.ENQUIRED_OF_2012,
                    Set.of(FILE_KIN, CHECK_AGAIN, CALL_APPRAISAL, SKIP_APPRAISAL, EXTEND, WITHDRAW, TERMINATE)),
            Map.entry(
                    Standing.APPRAISAL_CALLED,
                    Set.of(FILE_KIN, CHECK_AGAIN, RECORD_APPRAISAL, SKIP_APPRAISAL, EXTEND, WITHDRAW, TERMINATE)),
            Map.entry(Standing.EMERGENCY, Set.of(FILE_KIN, GIVE_AT_ONCE, DECLINE_AT_ONCE, WITHDRAW, TERMINATE)),
            Map.entry(
                    Standing.EMERGENCY_BEFORE_BUREAU,
                    Set.of(FILE_KIN, GIVE_AT_ONCE, DECLINE_AT_ONCE, WITHDRAW, TERMINATE)),
            Map.entry(Standing.PAID_FIRST, Set.of(FILE_KIN, COMPLETE_PAPERS)),
            Map.entry(Standing.RELIEF_BEFORE_TOWNSHIP, Set.of(FILE_KIN, APPROVE, REFUSE)),
            Map.entry(Standing.REVIEWED, Set.of(FILE_KIN, POST_NOTICE, EXTEND, WITHDRAW, TERMINATE)),
            Map.entry(Standing.ON_NOTICE, Set.of(FILE_KIN, RECEIVE_OBJECTION, EXTEND, WITHDRAW, TERMINATE)),
            Map.entry(
                    Standing.OBJECTED,
                    Set.of(
                            FILE_KIN,
                            DISMISS_OBJECTION,
                            UPHOLD_OBJECTION,
                            APPRAISE_OBJECTION,
                            EXTEND,
                            WITHDRAW,
                            TERMINATE)),
            Map.entry(
                    Standing.GRANT_BEFORE_TOWNSHIP,
                    Set.of(FILE_KIN, APPROVE, REFUSE, RETURN, EXTEND, WITHDRAW, TERMINATE)),
            Map.entry(Standing.REFUSAL_BEFORE_TOWNSHIP, Set.of(FILE_KIN, REFUSE, RETURN, EXTEND, WITHDRAW, TERMINATE)),
            Map.entry(
                    Standing.GRANT_BEFORE_BUREAU,
                    Set.of(FILE_KIN, CONFIRM, CONFIRM_REFUSAL, SEND_BACK, EXTEND, WITHDRAW, TERMINATE)),
            Map.entry(
                    Standing.REFUSAL_BEFORE_BUREAU,
                    Set.of(FILE_KIN, CONFIRM_REFUSAL, SEND_BACK, EXTEND, WITHDRAW, TERMINATE)),
            Map.entry(
                    Standing.OPINION_BEFORE_TOWNSHIP,
                    Set.of(FILE_KIN, AGREE, REFUSE, RETURN, EXTEND, WITHDRAW, TERMINATE)),
            Map.entry(
                    Standing.OPINION_BEFORE_BUREAU,
                    Set.of(FILE_KIN, AGREE, CONFIRM_REFUSAL, SEND_BACK, EXTEND, WITHDRAW, TERMINATE)),
            Map.entry(
                    Standing.SECOND_NOTICE_OVER,
                    Set.of(FILE_KIN, APPROVE, REFUSE, RETURN, EXTEND, WITHDRAW, TERMINATE)),
            Map.entry(Standing.GRANTED, Set.of(NOTIFY)),
            Map.entry(Standing.REFUSED, Set.of(NOTIFY)),
            Map.entry(Standing.COMPLETED, Set.of()),
            Map.entry(Standing.WITHDRAWN, Set.of()),
            Map.entry(Standing.TERMINATED, Set.of())));

    static Stream<Arguments> everyStandingAndStep() {
        return Arrays.stream(Standing.values())
                .flatMap(standing -> Arrays.stream(CaseStep.values()).map(step -> Arguments.of(standing, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStandingAndStep")
    void what_is_lawful_is_done_and_written_down_and_nothing_else(Standing standing, CaseStep step) {
        AssistanceCase aCase = standing.make();
        CaseState before = aCase.state();
        int lines = aCase.trail().size();

        if (LAWFUL.get(standing).contains(step)) {
            aCase.take(step, ANYONE, NOON.plusHours(1), "why");

            TrailEntry last = aCase.trail().get(lines);
            assertEquals(List.of(step, "anyone", NOON.plusHours(1), before, "why"), line(last));
            assertEquals(aCase.state(), last.to());
        } else {
            Refusal refusal = assertThrows(Refusal.class, () -> aCase.take(step, ANYONE, NOON, ""));

            assertEquals("case.step-not-open", refusal.reason());
            assertEquals(List.of(step, before), refusal.details());
            assertEquals(before, aCase.state());
            assertEquals(lines, aCase.trail().size());
        }
    }

    private static List<Object> line(TrailEntry entry) {
        return List.of(entry.step(), entry.officerLogin(), entry.at(), entry.from(), entry.remark());
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStep.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "SUBMIT",
                "SIGN_SURVEY",
                "END_NOTICE",
                "MOVE_TO_BUREAU",
                "ACCEPT_EMERGENCY",
                "RECEIVE_PUBLIC_OBJECTION"
            })
    void on_either_route_each_step_is_for_one_role_alone(CaseStep step) {
        for (Route route : Route.values()) {
            Set<Role> mayTakeIt = EnumSet.noneOf(Role.class);
            for (Standing open : Standing.values()) {
                for (Role role : Role.values()) {
                    boolean theirs = open.route() == route && LAWFUL.get(open).contains(step);
                    if (theirs && step.isOpen(open.make(), withOnly(role))) {
                        mayTakeIt.add(role);
                    }
                }
            }

            assertTrue(step.roles().containsAll(mayTakeIt));
            assertTrue(mayTakeIt.size() <= 1, step + " on " + route + " is open to " + mayTakeIt);
        }
    }

    @Test
    void the_survey_is_signed_by_the_second_who_was_named_and_nobody_else() {
        AssistanceCase aCase = Standing.SURVEY_RECORDED.make();

        assertTrue(SIGN_SURVEY.isOpen(aCase, SECOND));
        assertThrows(Refusal.class, () -> aCase.take(SIGN_SURVEY, FIRST, NOON, ""));
        assertThrows(Refusal.class, () -> aCase.take(SIGN_SURVEY, ANYONE, NOON, ""));
    }

    @Test
    void what_the_calendar_or_an_instrument_does_no_officer_does() {
        AssistanceCase aCase = Standing.ON_NOTICE.make();

        assertThrows(Refusal.class, () -> aCase.take(END_NOTICE, ANYONE, NOON, ""));
        assertThrows(Refusal.class, () -> aCase.take(MOVE_TO_BUREAU, ANYONE, NOON, ""));
    }

    @ParameterizedTest
    @EnumSource(CaseStep.class)
    void and_what_an_officer_does_the_product_does_not(CaseStep step) {
        AssistanceCase aCase = Standing.ON_NOTICE.make();
        Hand product = new Hand(Hand.PRODUCT, Hand.PRODUCT, NOON);

        if (Set.of(END_NOTICE, MOVE_TO_BUREAU, RECEIVE_PUBLIC_OBJECTION).contains(step)) {
            aCase.takeByItself(step, product, "");
            assertEquals("system", aCase.trail().get(aCase.trail().size() - 1).officerLogin());
        } else {
            Refusal refusal = assertThrows(Refusal.class, () -> aCase.takeByItself(step, product, ""));
            assertEquals("case.step-not-open", refusal.reason());
        }
    }

    @Test
    void a_case_that_moves_to_the_bureau_stays_where_it_stands() {
        AssistanceCase aCase = Standing.ON_NOTICE.make();

        aCase.takeByItself(MOVE_TO_BUREAU, new Hand(Hand.PRODUCT, Hand.PRODUCT, NOON), "");
        aCase.moveToBureau(TODAY.plusDays(42));

        assertEquals(CaseState.ON_NOTICE, aCase.state());
        assertTrue(RightToDecide.isBureaus(aCase));
        assertEquals(null, aCase.instrumentId());
    }

    static Stream<Officer> everyHandThatTouchedIt() {
        return Stream.of(CLERK, FIRST, SECOND, CENTRE, REVIEWER);
    }

    /** Decision 15. */
    @ParameterizedTest
    @MethodSource("everyHandThatTouchedIt")
    void whoever_took_another_step_does_not_decide(Officer hand) {
        for (CaseStep step : List.of(APPROVE, REFUSE)) {
            assertThrows(
                    Refusal.class, () -> Standing.GRANT_BEFORE_TOWNSHIP.make().take(step, hand, NOON, ""));
        }
        for (CaseStep step : List.of(CONFIRM, CONFIRM_REFUSAL)) {
            assertThrows(
                    Refusal.class, () -> Standing.GRANT_BEFORE_BUREAU.make().take(step, hand, NOON, ""));
        }
    }

    @Test
    void who_gave_it_back_may_decide_when_it_comes_again() {
        AssistanceCase aCase = Standing.GRANT_BEFORE_TOWNSHIP.make();
        aCase.take(RETURN, APPROVER, NOON, "figures");
        aCase.enquiry().reopenReview();
        noticeEnded(proposed(true, aCase));

        aCase.take(APPROVE, APPROVER, NOON, "");

        assertEquals(CaseState.GRANTED, aCase.state());
        assertEquals(2, aCase.round());
    }

    @Test
    void so_may_the_bureau() {
        AssistanceCase aCase = Standing.REFUSAL_BEFORE_BUREAU.make();
        aCase.take(SEND_BACK, BUREAU, NOON, "figures");
        aCase.enquiry().reopenReview();
        proposed(false, aCase);

        aCase.take(CONFIRM_REFUSAL, BUREAU, NOON, "");

        assertEquals(CaseState.REFUSED, aCase.state());
    }

    @Test
    void an_objection_upheld_has_the_whole_enquiry_made_anew() {
        AssistanceCase aCase = Standing.OBJECTED.make();
        aCase.take(UPHOLD_OBJECTION, REVIEWER, NOON, "");
        aCase.enquiry().reopen(aCase.procedure());

        assertTrue(RECORD_SURVEY.isOpen(aCase, FIRST));
        assertTrue(REQUEST_CHECK.isOpen(aCase, CLERK));
        assertThrows(Refusal.class, () -> aCase.take(PROPOSE_GRANT, REVIEWER, NOON, ""));
        assertEquals(2, aCase.round());
    }

    @Test
    void a_remark_longer_than_the_trail_is_refused_at_its_field() {
        AssistanceCase aCase = Standing.SUBMITTED.make();

        FormRefusal refusal =
                assertThrows(FormRefusal.class, () -> aCase.take(ACCEPT, ANYONE, NOON, "x".repeat(10_000)));

        assertEquals("remark", refusal.faults().get(0).field());
        assertEquals("field.too-long", refusal.faults().get(0).reason());
        assertEquals(CaseState.SUBMITTED, aCase.state());
        assertEquals(1, aCase.trail().size());
    }
}
