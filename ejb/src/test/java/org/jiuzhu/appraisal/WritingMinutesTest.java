package org.jiuzhu.appraisal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.appraisal.AppraisalForm.ParticipantRow;
import org.jiuzhu.shared.FormRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民主评议 (民发〔2012〕220号 arts. 22 to 24; decision 46). */
class WritingMinutesTest {
    private static final LocalDate CALLED = LocalDate.of(2026, 11, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void minutes_with_quorum_signatures_and_tally_are_taken() {
        assertDoesNotThrow(() -> minutes(6, 2, 1).refuseFaults(CALLED, TODAY));
    }

    /** Three times the representatives are no fewer than twice all who take part, the township's staff among them. */
    @ParameterizedTest
    @CsvSource({"2, 0, 1, true", "2, 1, 1, false", "6, 2, 1, true", "6, 3, 1, false", "4, 1, 1, true", "3, 1, 1, false"
    })
    void representatives_are_at_least_two_thirds_of_all(int representatives, int others, int township, boolean enough) {
        AppraisalForm form = minutes(representatives, others, township);

        if (enough) {
            assertDoesNotThrow(() -> form.refuseFaults(CALLED, TODAY));
        } else {
            assertEquals(List.of("appraisal.quorum"), faultsOf(form));
        }
    }

    @Test
    void kin_stand_aside_and_do_not_count() {
        AppraisalForm form = minutes(6, 2, 1);
        form.participants.get(0).recusedFor = "申请人的弟弟";
        form.participants.get(0).signed = false;
        form.agree = 7;

        assertEquals(List.of("appraisal.quorum"), faultsOf(form));
    }

    @Test
    void everybody_who_takes_part_signs() {
        AppraisalForm form = minutes(6, 2, 1);
        form.participants.get(3).signed = false;

        assertEquals(List.of("appraisal.unsigned"), faultsOf(form));
    }

    @Test
    void nobody_signs_who_was_not_there() {
        AppraisalForm form = minutes(6, 2, 1);
        ParticipantRow absent = participant("absent", Capacity.REPRESENTATIVE);
        absent.present = false;
        form.participants.add(absent);

        assertEquals(List.of("appraisal.signed-absent"), faultsOf(form));
    }

    @Test
    void the_tally_is_of_the_village_alone() {
        AppraisalForm form = minutes(6, 2, 1);
        form.agree = 9;

        assertEquals(List.of("appraisal.tally"), faultsOf(form));
    }

    @Test
    void a_conclusion_is_not_drawn_against_the_tally() {
        AppraisalForm form = minutes(6, 2, 1);
        form.agree = 3;
        form.disagree = 5;

        assertEquals(List.of("appraisal.against-the-tally"), faultsOf(form));
    }

    @Test
    void it_was_held_after_it_was_called_and_not_in_the_future() {
        AppraisalForm early = minutes(6, 2, 1);
        early.heldOn = CALLED.minusDays(1);
        AppraisalForm late = minutes(6, 2, 1);
        late.heldOn = TODAY.plusDays(1);

        assertEquals(List.of("appraisal.day"), faultsOf(early));
        assertEquals(List.of("appraisal.day"), faultsOf(late));
    }

    private static List<String> faultsOf(AppraisalForm form) {
        return assertThrows(FormRefusal.class, () -> form.refuseFaults(CALLED, TODAY)).faults().stream()
                .map(fault -> fault.reason())
                .toList();
    }

    private static AppraisalForm minutes(int representatives, int others, int township) {
        AppraisalForm form = new AppraisalForm();
        form.heldOn = TODAY;
        for (int i = 0; i < representatives; i++) {
            form.participants.add(participant("r" + i, Capacity.REPRESENTATIVE));
        }
        for (int i = 0; i < others; i++) {
            form.participants.add(participant("c" + i, Capacity.COMMITTEE));
        }
        for (int i = 0; i < township; i++) {
            form.participants.add(participant("t" + i, Capacity.TOWNSHIP));
        }
        form.remarks = "said";
        form.agree = representatives + others;
        form.disagree = 0;
        form.abstain = 0;
        form.conclusion = Conclusion.TRUTHFUL;
        return form;
    }

    private static ParticipantRow participant(String name, Capacity capacity) {
        ParticipantRow row = new ParticipantRow();
        row.name = name;
        row.capacity = capacity;
        row.present = true;
        row.signed = true;
        return row;
    }
}
