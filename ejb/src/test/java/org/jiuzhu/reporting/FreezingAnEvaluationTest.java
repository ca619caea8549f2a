package org.jiuzhu.reporting;

import static org.jiuzhu.reporting.ReportingFixtures.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jiuzhu.reporting.EvaluationContent.Comparison;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** 评估报告: what was submitted says the same ever after. */
class FreezingAnEvaluationTest {
    final Evaluation draft = new Evaluation(YANGMU, CLERK, NOON).write(typed(), CLERK, NOON);
    final EvaluationContent content = new EvaluationContent(
            figures(10, 7), figures(4, 3), Map.of(KeyFigure.AVERAGE_DAYS, new BigDecimal("21.50")), "2020年台账");

    @Test
    void figures_come_back_from_their_frozen_text_as_they_went_in() {
        EvaluationContent again = ContentJson.read(ContentJson.write(content));

        assertEquals(content, again);
        assertEquals(ContentJson.write(content), ContentJson.write(again));
    }

    @Test
    void a_figure_that_nobody_knows_stays_unknown() {
        FigureTable empty = FigureReading.counted(
                EvaluationSection.PROOFREADING, Collections.singletonList(new Object[] {"2021-04", 1, 0, 0, 0}));
        EvaluationContent one = new EvaluationContent(
                new EvaluationFigures(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 30), List.of(empty)),
                null,
                Map.of(),
                null);

        assertNull(one.now().total(EvaluationSection.PROOFREADING, "accuracy"));
        assertEquals(one, ContentJson.read(ContentJson.write(one)));
    }

    @Test
    void once_submitted_it_stands_whatever_is_counted_later() {
        draft.submit(ContentJson.write(content), HEAD, NOON);

        assertTrue(draft.isWhole());
        assertEquals(content, ContentJson.read(draft.figures()));
        assertEquals("evaluation.frozen", refusal(() -> draft.write(typed(), CLERK, NOON)));
        assertEquals("evaluation.frozen", refusal(() -> draft.submit("{}", HEAD, NOON)));
    }

    @Test
    void who_drafted_it_or_changed_it_last_does_not_submit_it() {
        Evaluation changed = new Evaluation(YANGMU, CLERK, NOON).write(typed(), HEAD, NOON);

        assertEquals("evaluation.same-hand", refusal(() -> draft.submit("{}", CLERK, NOON)));
        assertEquals("evaluation.same-hand", refusal(() -> changed.submit("{}", HEAD, NOON)));
        assertFalse(draft.isSubmitted());
    }

    @Test
    void every_part_has_words_before_it_goes_out() {
        EvaluationForm form = typed();
        form.advice = " ";
        Evaluation unwritten = new Evaluation(YANGMU, CLERK, NOON).write(form, CLERK, NOON);

        assertEquals("evaluation.unwritten", refusal(() -> unwritten.submit("{}", HEAD, NOON)));
    }

    @Test
    void what_was_typed_by_hand_goes_before_what_was_counted_and_says_so() {
        Map<KeyFigure, Comparison> rows =
                content.comparison().stream().collect(Collectors.toMap(Comparison::figure, one -> one));

        assertEquals(
                new Comparison(KeyFigure.ACCEPTED, decimal("6"), false, decimal("12")), rows.get(KeyFigure.ACCEPTED));
        assertEquals(decimal("6"), rows.get(KeyFigure.ACCEPTED).difference());
        assertTrue(rows.get(KeyFigure.AVERAGE_DAYS).byHand());
        assertNull(rows.get(KeyFigure.AVERAGE_DAYS).after());
        assertNull(rows.get(KeyFigure.AVERAGE_DAYS).difference());
        assertFalse(rows.containsKey(KeyFigure.COVERAGE));
    }

    @Test
    void times_and_figures_by_hand_are_asked_for_at_their_fields() {
        EvaluationForm form = typed();
        form.to = LocalDate.of(2021, 2, 1);
        form.beforeTo = LocalDate.of(2021, 3, 1);
        EvaluationForm.BaselineRow row = new EvaluationForm.BaselineRow();
        row.figure = KeyFigure.ACCEPTED;
        row.amount = new BigDecimal("-1");
        form.baseline.add(row);

        FormRefusal refusal = assertThrows(FormRefusal.class, () -> form.refuseFaults(LocalDate.of(2021, 6, 10)));

        assertEquals(
                List.of(
                        "to evaluation.days",
                        "beforeFrom field.required",
                        "beforeTo evaluation.not-before",
                        "baseline[0].amount evaluation.amount",
                        "baselineSource field.required"),
                refusal.faults().stream().map(FreezingAnEvaluationTest::told).toList());
    }

    @Test
    void a_share_is_rounded_down_and_the_total_is_reckoned_from_the_sums() {
        FigureTable table = FigureReading.counted(
                EvaluationSection.SPOT_CHECK,
                Arrays.asList(
                        new Object[] {"AssistanceMatter.DIBAO", 3, 2, 2, 0, 0, 0, 0},
                        new Object[] {"AssistanceMatter.TEKUN", 4, 2, 1, 0, 1, 1, 1}));

        assertEquals(666, table.at("AssistanceMatter.DIBAO", "coverage"));
        assertEquals(428, table.at(FigureTable.TOTAL, "coverage"));
        assertNull(table.at("AssistanceMatter.DIBAO", "rectifiedShare"));
        assertEquals(1000, table.at(FigureTable.TOTAL, "rectifiedShare"));
    }

    @Test
    void working_days_are_averaged_halved_and_bounded_for_nine_in_ten() {
        Spread spread = new Spread();
        for (int day = 1; day <= 10; day++) {
            spread.add(day, 1, day <= 8);
        }
        spread.add(20, 1, false);

        assertEquals(11, spread.all());
        assertEquals(68, spread.average());
        assertEquals(60, spread.within(50));
        assertEquals(100, spread.within(90));
        assertEquals(727, spread.inTimeShare());
        assertNull(new Spread().average());
        assertNull(new Spread().within(50));
    }

    @Test
    void working_days_by_their_places_are_those_of_the_calendar() {
        WorkingDayPlaces places = new WorkingDayPlaces(CALENDAR);
        LocalDate from = LocalDate.of(2021, 4, 20);
        for (LocalDate to = from; to.isBefore(LocalDate.of(2021, 5, 20)); to = to.plusDays(1)) {
            assertEquals(CALENDAR.between(from, to), places.between(from, to));
        }
        assertEquals(0, places.between(from, from.minusDays(3)));
    }

    @Test
    void the_workbook_holds_every_section_and_no_formula(@TempDir Path folder) throws Exception {
        draft.submit(ContentJson.write(content), HEAD, NOON);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EvaluationSheet(draft, key -> key.equals("AssistanceMatter.DIBAO") ? "=1+1" : key, out).write(content);

        String text = text(Files.write(folder.resolve("figures.xlsx"), out.toByteArray()));

        assertTrue(text.contains("EvaluationSection.VOLUMES"));
        assertTrue(text.contains("KeyFigure.ACCEPTED"));
        assertTrue(text.contains("=1+1"));
        assertFalse(text.contains("<f>"));
    }

    private static String text(Path workbook) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static String told(FieldRefusal fault) {
        return fault.field() + " " + fault.reason();
    }

    private static String refusal(Executable deed) {
        return assertThrows(Refusal.class, deed).reason();
    }
}
