package org.jiuzhu.spotcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jiuzhu.adjustment.AdjustmentKind;
import org.jiuzhu.spotcheck.CaseFacts.Board;
import org.jiuzhu.spotcheck.CaseFacts.Deciding;
import org.jiuzhu.spotcheck.CaseFacts.Enquiry;
import org.jiuzhu.spotcheck.CaseFacts.Outside;
import org.junit.jupiter.api.Test;

/** What the product says of a file before anybody reads it. */
class CheckingByMachineTest {
    private static final LocalDateTime DECIDED = LocalDateTime.of(2026, 10, 20, 9, 0);
    private static final LocalDate TOLD = LocalDate.of(2026, 10, 22);
    private static final LocalDate TERM = LocalDate.of(2026, 10, 23);
    private static final Enquiry ENQUIRY = new Enquiry(true, true, 1, 2, 1, 0, "HELD");
    private static final Board BOARD = new Board(1, 0, 0);
    private static final Deciding DECIDING = new Deciding(DECIDED, false, false, 1, TOLD, TERM, TERM);
    private static final Outside OUTSIDE = new Outside(true, 0);

    @Test
    void a_file_in_order_has_no_doubt() {
        List<MachineNote> notes = new CaseFacts(ENQUIRY, BOARD, DECIDING, true, false, false, OUTSIDE).notes();

        assertEquals(
                CheckPoint.of(FileKind.GRANT).size(),
                notes.stream().map(MachineNote::point).distinct().count());
        notes.forEach(note -> assertEquals(MachineSays.FINE, note.says(), note.toString()));
    }

    @Test
    void a_survey_without_photos_or_without_a_second_hand_is_doubted() {
        assertEquals("survey.photos", enquiry(any -> new Enquiry(true, true, 1, 0, 1, 0, "HELD"), CheckPoint.SURVEY));
        assertEquals("survey.none", enquiry(any -> new Enquiry(true, true, 0, 2, 1, 0, "HELD"), CheckPoint.SURVEY));
    }

    @Test
    void a_check_that_came_after_the_decision_or_left_doubts_is_doubted() {
        assertEquals("check.none", enquiry(any -> new Enquiry(true, true, 1, 2, 0, 0, "HELD"), CheckPoint.CHECK));
        assertEquals("check.open", enquiry(any -> new Enquiry(true, true, 1, 2, 1, 3, "HELD"), CheckPoint.CHECK));
    }

    @Test
    void an_appraisal_that_was_skipped_is_left_to_the_reader() {
        assertEquals(
                "appraisal.skipped",
                enquiry(any -> new Enquiry(true, true, 1, 2, 1, 0, "SKIPPED"), CheckPoint.APPRAISAL));
    }

    @Test
    void a_grant_without_a_notice_is_doubted_and_a_refusal_needs_none() {
        Board nothing = new Board(0, 0, 0);

        assertEquals(
                "publicity.missing",
                sentence(new CaseFacts(ENQUIRY, nothing, DECIDING, true, false, false, OUTSIDE), CheckPoint.PUBLICITY));
        assertEquals(
                "publicity.none",
                sentence(
                        new CaseFacts(ENQUIRY, nothing, DECIDING, false, false, false, OUTSIDE), CheckPoint.PUBLICITY));
        assertEquals(
                "publicity.none",
                sentence(new CaseFacts(ENQUIRY, nothing, DECIDING, true, true, false, OUTSIDE), CheckPoint.PUBLICITY));
    }

    @Test
    void who_decided_without_a_right_or_after_surveying_is_doubted() {
        assertEquals("decision.same-hand", decided(new Deciding(DECIDED, true, false, 1, TOLD, TERM, TERM)));
        assertEquals("decision.no-instrument", decided(new Deciding(DECIDED, false, true, 1, TOLD, TERM, TERM)));
        assertEquals("decision.no-seal", decided(new Deciding(DECIDED, false, false, 0, TOLD, TERM, TERM)));
    }

    @Test
    void a_household_that_was_told_late_or_never_is_doubted() {
        Deciding late = new Deciding(DECIDED, false, false, 1, TERM.plusDays(1), TERM, TERM);
        Deciding never = new Deciding(DECIDED, false, false, 1, null, TERM, TERM);

        assertEquals("notification.late", told(late));
        assertEquals("notification.none", told(never));
    }

    @Test
    void figures_that_come_to_something_else_are_doubted_and_old_ones_left_to_the_reader() {
        Outside different = new Outside(false, 0);
        Outside unknown = new Outside(null, 4);

        assertEquals(
                "figures.doubt",
                sentence(new CaseFacts(ENQUIRY, BOARD, DECIDING, true, false, false, different), CheckPoint.FIGURES));
        assertEquals(
                "figures.silent",
                sentence(new CaseFacts(ENQUIRY, BOARD, DECIDING, true, false, false, unknown), CheckPoint.FIGURES));
        assertEquals(
                "archive.doubt",
                sentence(new CaseFacts(ENQUIRY, BOARD, DECIDING, true, false, false, unknown), CheckPoint.ARCHIVE));
    }

    @Test
    void a_change_in_the_month_of_its_decision_is_doubted() {
        ChangeFacts fine = change("证明", YearMonth.of(2026, 11));
        ChangeFacts earlier = change(" ", YearMonth.of(2026, 10));

        fine.notes().forEach(note -> assertEquals(MachineSays.FINE, note.says(), note.toString()));
        assertEquals(
                CheckPoint.of(FileKind.CHANGE).size(),
                fine.notes().stream().map(MachineNote::point).distinct().count());
        assertEquals("effect.earlier", sentence(earlier.notes(), CheckPoint.EFFECT));
        assertEquals("grounds.doubt", sentence(earlier.notes(), CheckPoint.GROUNDS));
    }

    private static ChangeFacts change(String evidence, YearMonth effective) {
        return new ChangeFacts(
                evidence, true, AdjustmentKind.DECREASE, false, false, 1, DECIDED, TOLD, TERM, effective);
    }

    private static String enquiry(UnaryOperator<Enquiry> changed, CheckPoint point) {
        return sentence(new CaseFacts(changed.apply(ENQUIRY), BOARD, DECIDING, true, false, false, OUTSIDE), point);
    }

    private static String decided(Deciding deciding) {
        return sentence(new CaseFacts(ENQUIRY, BOARD, deciding, true, false, false, OUTSIDE), CheckPoint.DECISION);
    }

    private static String told(Deciding deciding) {
        return sentence(new CaseFacts(ENQUIRY, BOARD, deciding, true, false, false, OUTSIDE), CheckPoint.NOTIFICATION);
    }

    private static String sentence(CaseFacts facts, CheckPoint point) {
        return sentence(facts.notes(), point);
    }

    private static String sentence(List<MachineNote> notes, CheckPoint point) {
        return notes.stream()
                .filter(note -> note.point() == point)
                .findFirst()
                .orElseThrow()
                .sentence();
    }
}
