package org.jiuzhu.rules;

import static org.jiuzhu.rules.RuleFixtures.LAST_JULY;
import static org.jiuzhu.rules.RuleFixtures.NEXT_JULY;
import static org.jiuzhu.rules.RuleFixtures.TODAY;
import static org.jiuzhu.rules.RuleFixtures.urban;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jiuzhu.rules.RuleSheet.StandardOf;
import org.junit.jupiter.api.Test;

class OpeningASheetWithAProposalTest {
    private static final Figure STANDARD = new Figure(BigDecimal.valueOf(78_000), 1, "文件", LAST_JULY, 1, false);
    private static final Figure CAP = new Figure(BigDecimal.valueOf(20), 1, "文件", LAST_JULY, 1, false);

    @Test
    void from_its_day_on_the_proposal_holds() {
        Figure figure = urbanOf(on(NEXT_JULY).with(urban(82_000, NEXT_JULY)));

        assertEquals(new Figure(BigDecimal.valueOf(82_000), 1, "密民发〔2026〕12号", NEXT_JULY, 1, true), figure);
    }

    @Test
    void before_its_day_the_sheet_stays_as_it_is() {
        RuleSheet sheet = on(NEXT_JULY.minusDays(1));

        assertSame(sheet, sheet.with(urban(82_000, NEXT_JULY)));
    }

    @Test
    void a_confirmation_is_the_next_revision_of_its_day() {
        Figure figure = urbanOf(on(TODAY).with(urban(78_000, LAST_JULY)));

        assertEquals(2, figure.revision());
        assertEquals("密民发〔2026〕12号@2025-07-01#2", figure.row());
    }

    @Test
    void a_row_that_was_followed_already_reaches_nothing() {
        RuleSheet sheet = on(TODAY);

        assertEquals(sheet, sheet.with(urban(71_000, LocalDate.of(2024, 7, 1))));
    }

    @Test
    void what_it_is_not_about_stays() {
        RuleSheet with = on(NEXT_JULY).with(urban(82_000, NEXT_JULY));

        assertEquals(CAP, with.figure(Parameter.MONEY_CAP_MONTHS));
    }

    @Test
    void a_figure_is_followed_like_a_standard() {
        RuleKey key = RuleKey.of(Parameter.MONEY_CAP_MONTHS);
        RuleValue value = RuleValue.number(BigDecimal.valueOf(24));

        RuleSheet with = on(NEXT_JULY).with(new RuleChangeText(key, value, NEXT_JULY, "文", true, "因"));

        assertEquals(24, with.wholeNumber(Parameter.MONEY_CAP_MONTHS));
    }

    @Test
    void a_time_limit_is_not_on_the_sheet() {
        RuleKey key = RuleKey.of(RuleVersion.DB_2021_2022, "DECIDE", Route.ONE_LEVEL);
        RuleSheet sheet = on(NEXT_JULY);

        RuleValue value = RuleValue.limit(5, Deadline.Unit.WD);

        assertSame(sheet, sheet.with(new RuleChangeText(key, value, NEXT_JULY, "文", true, "因")));
    }

    private static RuleSheet on(LocalDate day) {
        return new RuleSheet(
                RuleVersion.DB_2021_2022,
                day,
                Map.of(new StandardOf(StandardKind.DIBAO, Registration.URBAN), STANDARD),
                Map.of(Parameter.MONEY_CAP_MONTHS, CAP));
    }

    private static Figure urbanOf(RuleSheet sheet) {
        return sheet.standard(StandardKind.DIBAO, Registration.URBAN);
    }
}
