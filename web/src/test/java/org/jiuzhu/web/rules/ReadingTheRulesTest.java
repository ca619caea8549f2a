package org.jiuzhu.web.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jiuzhu.rules.Registration;
import org.jiuzhu.rules.Route;
import org.jiuzhu.rules.RuleKey;
import org.jiuzhu.rules.RuleRow;
import org.jiuzhu.rules.RuleValue;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.rules.StandardKind;
import org.junit.jupiter.api.Test;

class ReadingTheRulesTest {
    private static final RuleKey URBAN = RuleKey.of(StandardKind.DIBAO, Registration.URBAN);
    private static final RuleKey RURAL = RuleKey.of(StandardKind.DIBAO, Registration.RURAL);
    private static final LocalDate JULY_24 = LocalDate.of(2024, 7, 1);
    private static final LocalDate JULY_25 = LocalDate.of(2025, 7, 1);
    private static final LocalDate JULY_27 = LocalDate.of(2027, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final List<RuleRow> urban = List.of(
            row(URBAN, JULY_27, 1, false),
            row(URBAN, JULY_25, 2, true),
            row(URBAN, JULY_25, 1, false),
            row(URBAN, JULY_24, 1, false));

    @Test
    void a_row_holds_until_the_day_before_the_next() {
        assertEquals(
                java.util.Arrays.asList(
                        null, LocalDate.of(2027, 6, 30), LocalDate.of(2027, 6, 30), JULY_25.minusDays(1)),
                Dated.of(urban, TODAY).stream().map(Dated::until).toList());
    }

    @Test
    void a_row_is_coming_in_force_revised_or_followed() {
        assertEquals(List.of(RowState.COMING, RowState.IN_FORCE, RowState.REVISED, RowState.FOLLOWED), states(TODAY));
    }

    @Test
    void on_the_last_day_the_row_is_still_in_force_and_on_the_next_it_is_not() {
        assertEquals(RowState.IN_FORCE, states(JULY_25.minusDays(1)).get(3));
        assertEquals(RowState.FOLLOWED, states(JULY_25).get(3));
    }

    @Test
    void what_was_revised_waits_for_nobody() {
        assertEquals(
                List.of(true, false, false, true),
                Dated.of(urban, TODAY).stream().map(Dated::isUnconfirmed).toList());
    }

    @Test
    void a_line_says_what_is_in_force_and_what_comes_next() {
        RuleLine line = RuleLine.of(URBAN, Dated.of(urban, TODAY));

        assertEquals(2, line.now().row().revision());
        assertEquals(JULY_27, line.next().row().from());
    }

    @Test
    void before_the_first_row_nothing_is_in_force() {
        RuleLine line = RuleLine.of(URBAN, Dated.of(urban, JULY_24.minusDays(1)));

        assertNull(line.now());
        assertEquals(JULY_24, line.next().row().from());
    }

    @Test
    void a_timeline_puts_rural_beside_urban_and_shows_each_day_once() {
        List<Timeline> timelines = Timeline.of(withRural(), TODAY, false);

        assertEquals(1, timelines.size());
        assertEquals(
                List.of(JULY_27, JULY_25, JULY_24),
                timelines.get(0).periods().stream().map(Timeline.Period::from).toList());
        assertEquals(JULY_25, timelines.get(0).periods().get(1).rural().row().from());
        assertNull(timelines.get(0).periods().get(0).rural());
        assertTrue(timelines.get(0).periods().get(1).isInForce());
        assertFalse(timelines.get(0).periods().get(2).isInForce());
    }

    @Test
    void a_timeline_of_what_waits_leaves_out_what_is_confirmed() {
        List<Timeline> timelines = Timeline.of(urban, TODAY, true);

        assertEquals(
                List.of(JULY_27, JULY_24),
                timelines.get(0).periods().stream().map(Timeline.Period::from).toList());
    }

    @Test
    void limits_stand_in_the_order_of_a_case_and_versions_in_force_come_first() {
        List<VersionLimits> limits = VersionLimits.of(
                List.of(
                        row(RuleKey.of(RuleVersion.DB_2012, "NOTIFY", Route.ONE_LEVEL), JULY_24, 1, true),
                        row(RuleKey.of(RuleVersion.TK_2021, "TOTAL", Route.ONE_LEVEL), JULY_24, 1, true),
                        row(RuleKey.of(RuleVersion.TK_2021, "ACCEPT", Route.TWO_LEVEL), JULY_24, 1, true)),
                TODAY,
                false);

        assertEquals(RuleVersion.TK_2021, limits.get(0).span().version());
        assertEquals(
                List.of("ACCEPT", "TOTAL"),
                limits.get(0).steps().stream().map(VersionLimits.Step::step).toList());
        assertNull(limits.get(0).steps().get(0).oneLevel());
    }

    @Test
    void a_proposal_is_compared_with_what_stands_on_its_day() {
        Compared compared = Compared.of(URBAN, urban, JULY_25.plusDays(1), value(JULY_25));

        assertEquals(2, compared.before().revision());
        assertEquals(JULY_27, compared.following().from());
        assertFalse(compared.isConfirming(JULY_25.plusDays(1)));
    }

    @Test
    void a_row_that_waits_is_confirmed_at_its_day() {
        assertTrue(Compared.of(URBAN, urban, JULY_24, value(JULY_24)).isConfirming(JULY_24));
    }

    @Test
    void no_text_of_a_table_is_a_formula() {
        assertEquals(
                "\"'=1+1\",\"'-3\",\"a \"\"b\"\"\",\"密民发〔2026〕12号\"\r\n",
                Csv.line(List.of("=1+1", "-3", "a \"b\"", "密民发〔2026〕12号")));
    }

    @Test
    void a_day_that_does_not_exist_is_today() {
        assertEquals(TODAY, Days.of("2026-02-30", TODAY));
        assertEquals(TODAY, Days.of(null, TODAY));
        assertEquals(JULY_25, Days.of("2025-07-01", TODAY));
    }

    private List<RowState> states(LocalDate day) {
        return Dated.of(urban, day).stream().map(Dated::state).toList();
    }

    private List<RuleRow> withRural() {
        return java.util.stream.Stream.concat(
                        urban.stream(),
                        java.util.stream.Stream.of(row(RURAL, JULY_25, 1, false), row(RURAL, JULY_24, 1, false)))
                .toList();
    }

    private static RuleRow row(RuleKey key, LocalDate from, int revision, boolean confirmed) {
        RuleRow.Hands nobody = new RuleRow.Hands(LocalDateTime.of(2018, 1, 1, 0, 0), null, null);
        return new RuleRow(key, value(from), from, revision, "document", confirmed, "", nobody);
    }

    private static RuleValue value(LocalDate from) {
        return new RuleValue(BigDecimal.valueOf(from.getYear()), 1, null);
    }
}
