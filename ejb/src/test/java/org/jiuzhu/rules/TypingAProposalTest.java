package org.jiuzhu.rules;

import static org.jiuzhu.rules.RuleFixtures.NEXT_JULY;
import static org.jiuzhu.rules.RuleFixtures.URBAN;
import static org.jiuzhu.rules.RuleFixtures.form;
import static org.jiuzhu.rules.RuleFixtures.limit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jiuzhu.shared.FormRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingAProposalTest {

    @Test
    void a_standard_is_typed_in_yuan_and_kept_in_fen() {
        RuleChangeText text = form().text();

        assertEquals(new RuleChangeText(URBAN, RuleValue.fen(82_000, 1), NEXT_JULY, "密民发〔2026〕12号", true, "提标"), text);
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        RuleChangeForm empty = new RuleChangeForm();
        empty.subject = RuleSubject.STANDARD;

        assertEquals(
                List.of(
                        "kind field.required",
                        "registration field.required",
                        "yuan field.required",
                        "months field.required",
                        "from field.required",
                        "document field.required",
                        "reason field.required"),
                faults(empty));
    }

    @Test
    void without_a_subject_the_rest_is_asked_for_too() {
        assertEquals(
                List.of(
                        "subject field.required",
                        "from field.required",
                        "document field.required",
                        "reason field.required"),
                faults(new RuleChangeForm()));
    }

    @Test
    void a_time_limit_asks_for_version_step_route_days_and_unit() {
        RuleChangeForm empty = form();
        empty.subject = RuleSubject.DEADLINE;

        assertEquals(
                List.of(
                        "version field.required",
                        "step field.required",
                        "route field.required",
                        "number field.required",
                        "unit field.required"),
                faults(empty));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_standard_without_a_document_number_is_refused(String document) {
        assertEquals(List.of("document field.required"), faults(with(form -> form.document = document)));
    }

    @Test
    void a_document_stands_on_one_line() {
        assertEquals(
                "密民发〔2026〕12号 第二条",
                with(form -> form.document = " 密民发〔2026〕12号\n第二条 ").text().document());
    }

    @Test
    void a_document_and_a_reason_have_their_lengths() {
        assertEquals(List.of("document field.too-long", "reason field.too-long"), faults(with(form -> {
            form.document = "号".repeat(121);
            form.reason = "因".repeat(201);
        })));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1, yuan money.negative",
        "780.005, 1, yuan money.decimals",
        "10000000.01, 1, yuan money.absurd",
        "100000.01, 1, yuan rules.bounds",
        "1200000.01, 12, yuan rules.bounds",
        "0, 1, yuan rules.nothing",
        "780, 6, months rules.not-a-period"
    })
    void a_standard_is_an_amount_for_a_month_or_a_year(BigDecimal yuan, int months, String fault) {
        assertEquals(List.of(fault), faults(with(form -> {
            form.yuan = yuan;
            form.months = months;
        })));
    }

    @ParameterizedTest
    @CsvSource({
        "HOMES_MAX, 2, 2",
        "HOMES_MAX, ２, 2",
        "NEAR_MULTIPLE, 1.25, 1.25",
        "RIGID_RATIO, 0.60, 0.6",
        "CUT_OFF_DAY, 28, 28",
        "LINSHI_EMERGENCY_LIGHT, 0, 0"
    })
    void a_figure_is_a_number_in_its_measure(Parameter parameter, String typed, BigDecimal value) {
        RuleChangeForm form = form(parameter);
        form.number = typed;

        assertEquals(0, value.compareTo(form.text().value().number()));
    }

    @ParameterizedTest
    @CsvSource({
        "HOMES_MAX, 1.5, rules.whole",
        "HOMES_MAX, -1, rules.negative",
        "HOMES_MAX, 6, rules.bounds",
        "HOMES_MAX, two, rules.number",
        "HOMES_MAX, 1e3, rules.number",
        "NEAR_MULTIPLE, 1.23456, rules.decimals",
        "NEAR_MULTIPLE, 0.9, rules.bounds",
        "RIGID_RATIO, 60, rules.bounds",
        "CUT_OFF_DAY, 29, rules.bounds",
        "CUT_OFF_DAY, 0, rules.bounds",
        "MIN_INVESTIGATORS, 1, rules.bounds",
        "PUBLICITY_DAYS, '', field.required"
    })
    void what_cannot_be_a_figure_is_refused(Parameter parameter, String typed, String reason) {
        RuleChangeForm form = form(parameter);
        form.number = typed;

        assertEquals(List.of("number " + reason), faults(form));
    }

    @Test
    void money_among_the_figures_is_typed_in_yuan() {
        RuleChangeForm form = form(Parameter.SUPPLEMENT_OLD_FEN);
        form.yuan = new BigDecimal("50.5");

        assertEquals(BigDecimal.valueOf(5_050), form.text().value().number());
    }

    @Test
    void money_is_not_rounded_to_nothing() {
        RuleChangeForm form = form(Parameter.ROUNDING_FEN);
        form.yuan = BigDecimal.ZERO;

        assertEquals(List.of("yuan rules.bounds"), faults(form));
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void a_question_is_answered_with_yes_or_no(boolean yes, int number) {
        RuleChangeForm form = form(Parameter.TEKUN_BY_TIERS);
        form.yes = yes;

        assertEquals(BigDecimal.valueOf(number), form.text().value().number());
    }

    @Test
    void a_question_without_an_answer_is_refused() {
        assertEquals(List.of("yes field.required"), faults(form(Parameter.TEKUN_BY_TIERS)));
    }

    @ParameterizedTest
    @CsvSource({"0, rules.bounds", "366, rules.bounds", "-3, rules.negative", "2.5, rules.whole"})
    void a_time_limit_has_whole_days(String days, String reason) {
        assertEquals(List.of("number " + reason), faults(limit(days)));
    }

    @Test
    void a_time_limit_keeps_its_unit() {
        assertEquals(RuleValue.limit(5, Deadline.Unit.WD), limit("5").text().value());
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void the_bounds_of_a_figure_are_within_each_other(Parameter parameter) {
        assertEquals(-1, Long.compare(parameter.least(), parameter.most()));
    }

    @Test
    void a_form_half_typed_has_no_value_yet_and_complains_of_nothing() {
        RuleChangeForm form = new RuleChangeForm();

        assertNull(form.key());
        assertNull(form.value());
    }

    private static RuleChangeForm with(Consumer<RuleChangeForm> change) {
        RuleChangeForm form = form();
        change.accept(form);
        return form;
    }

    private static List<String> faults(RuleChangeForm form) {
        return assertThrows(FormRefusal.class, form::text).faults().stream()
                .map(fault -> fault.field() + " " + fault.reason())
                .toList();
    }
}
