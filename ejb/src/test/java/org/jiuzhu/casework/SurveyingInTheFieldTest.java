package org.jiuzhu.casework;

import static org.jiuzhu.casework.CaseFixtures.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.access.Officer;
import org.jiuzhu.assessment.TekunFacts.SelfCare;
import org.jiuzhu.casework.CaseFixtures.Standing;
import org.jiuzhu.casework.FieldSignature.Signer;
import org.jiuzhu.casework.FieldSurvey.Arrival;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyingInTheFieldTest {
    static final LocalDateTime MIDNIGHT = TODAY.atStartOfDay();

    FieldSurveyForm form = filled();

    @Test
    void a_deed_between_acceptance_and_now_is_believed() {
        form.doneAt = MIDNIGHT;

        assertEquals(List.of(), faults());
    }

    @Test
    void a_deed_in_the_future_is_refused() {
        form.doneAt = NOON.plusMinutes(3);

        assertEquals(List.of("doneAt survey.deed-in-the-future"), faults());
    }

    @Test
    void a_deed_before_acceptance_is_refused() {
        form.doneAt = MIDNIGHT.minusSeconds(1);

        assertEquals(List.of("doneAt survey.deed-before-acceptance"), faults());
    }

    @Test
    void clocks_that_differ_by_seconds_do_no_harm_and_the_deed_is_never_later_than_its_arrival() {
        form.doneAt = NOON.plusSeconds(90);

        assertEquals(List.of(), faults());
        assertEquals(NOON, form.deed(NOON));
    }

    @Test
    void both_sides_sign_each_once() {
        form.signatures.remove(0);
        assertEquals(List.of("signatures survey.unsigned"), faults());

        form.signatures.add(signature(Signer.FIRST));
        assertEquals(List.of("signatures survey.unsigned"), faults());
    }

    @Test
    void an_empty_survey_lacks_everything() {
        form = new FieldSurveyForm();

        assertEquals(
                List.of(
                        "round field.required",
                        "doneAt field.required",
                        "secondInvestigator field.required",
                        "findings field.required",
                        "signedBy field.required",
                        "signatures survey.unsigned"),
                faults());
    }

    @Test
    void it_is_made_by_two() {
        form.secondInvestigator = FIRST.login();

        assertEquals(List.of("secondInvestigator survey.two-investigators"), faults());
    }

    @ParameterizedTest
    @CsvSource({
        "0b4e0f3a-6f0c-4c5e-9a51-0d6f4f1f2a3b, first, ",
        "0B4E0F3A, first, id survey.no-key",
        "0b4e0f3a-6f0c-4c5e-9a51-0d6f4f1f2a3b, other, by survey.other-officer"
    })
    void it_comes_under_its_own_key_and_from_the_hand_that_wrote_it(String key, String by, String fault) {
        form.id = key;
        form.by = by;

        assertEquals(fault == null ? List.of() : List.of(fault), faults(() -> form.refuseWithoutKey(FIRST.login())));
    }

    @ParameterizedTest
    @CsvSource({
        "UNDER_ENQUIRY, ",
        "CHECK_REQUESTED, ",
        "SURVEY_RECORDED, SURVEYED",
        "SURVEYED, SURVEYED",
        "REVIEWED, MOVED_ON",
        "OBJECTED, MOVED_ON",
        "WITHDRAWN, MOVED_ON"
    })
    void a_case_that_has_moved_on_is_in_its_way(Standing standing, Obstacle obstacle) {
        assertEquals(Optional.ofNullable(obstacle), Obstacle.before(standing.make(), 1, FIRST));
    }

    @Test
    void a_survey_of_an_earlier_round_waits_for_the_word_of_who_sent_it() {
        AssistanceCase aCase = Standing.UNDER_ENQUIRY.make();
        aCase.enquiry().reopen(aCase.procedure());

        assertEquals(Optional.of(Obstacle.NEW_ROUND), Obstacle.before(aCase, 1, FIRST));
        assertEquals(Optional.empty(), Obstacle.before(aCase, 2, FIRST));
    }

    @Test
    void who_may_not_take_the_step_is_not_let_through() {
        Officer reviewer = withOnly(org.jiuzhu.access.Role.REVIEWER);

        assertEquals(Optional.of(Obstacle.NOT_OPEN), Obstacle.before(Standing.UNDER_ENQUIRY.make(), 1, reviewer));
    }

    @Test
    void what_is_parked_is_settled_once() {
        FieldSurvey parked = new FieldSurvey(Standing.REVIEWED.make(), form, FIRST.login(), NOON);
        parked.park(Obstacle.MOVED_ON);

        parked.discard(NOON);

        assertEquals(Arrival.DISCARDED, parked.state());
        assertEquals(
                "survey.settled",
                assertThrows(Refusal.class, () -> parked.takenOver(null, NOON)).reason());
    }

    @Test
    void taken_over_it_says_what_the_form_of_the_desk_would_have_said() {
        form.failed.add(SelfCare.WALKING);

        SurveyForm said = new FieldSurvey(Standing.UNDER_ENQUIRY.make(), form, FIRST.login(), NOON).form();

        assertEquals(TODAY, said.visitedOn);
        assertEquals(List.of(SelfCare.WALKING), List.of(said.failed));
        said.refuseFaults(Standing.UNDER_ENQUIRY.make(), FIRST.login(), TODAY);
    }

    private static FieldSurveyForm filled() {
        FieldSurveyForm form = new FieldSurveyForm();
        form.number = "2303822010120261100007";
        form.round = 1;
        form.doneAt = NOON;
        form.secondInvestigator = SECOND.login();
        form.findings = "seen";
        form.signedBy = "Li";
        form.signatures = new ArrayList<>(
                List.of(signature(Signer.HOUSEHOLD), signature(Signer.FIRST), signature(Signer.SECOND)));
        return form;
    }

    private static FieldSurveyForm.Signature signature(Signer signer) {
        FieldSurveyForm.Signature signature = new FieldSurveyForm.Signature();
        signature.signer = signer;
        signature.sha256 = "0".repeat(64);
        return signature;
    }

    private List<String> faults() {
        return faults(() -> form.refuseFaults(TODAY, FIRST.login(), NOON));
    }

    private static List<String> faults(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (FormRefusal refused) {
            return refused.faults().stream()
                    .map(fault -> fault.field() + " " + fault.reason())
                    .toList();
        }
    }
}
