package org.jiuzhu.web.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuzhu.remedy.Attacked;
import org.jiuzhu.remedy.Claimant;
import org.jiuzhu.remedy.FilingTerm;
import org.jiuzhu.remedy.FilingTimeliness;
import org.jiuzhu.remedy.Redress;
import org.jiuzhu.remedy.RemedyAct;
import org.jiuzhu.remedy.RemedyFilter;
import org.jiuzhu.remedy.RemedyKind;
import org.jiuzhu.remedy.RemedyOutcome;
import org.jiuzhu.remedy.RemedyState;
import org.jiuzhu.remedy.WaitsFor;
import org.jiuzhu.web.layout.Texts;
import org.junit.jupiter.api.Test;

/** Whatever can be said of a reconsideration or lawsuit has its words; an address that makes no sense filters nothing. */
class WordingTheRemediesTest {
    /** What is done elsewhere than in the form of deeds. */
    private static final Set<RemedyAct> ELSEWHERE = EnumSet.of(RemedyAct.REGISTER, RemedyAct.BUNDLE);

    @Test
    void every_constant_has_its_label() {
        List<String> missing = Stream.of(
                        RemedyKind.values(),
                        Claimant.values(),
                        Attacked.values(),
                        RemedyState.values(),
                        RemedyOutcome.values(),
                        FilingTimeliness.values(),
                        WaitsFor.values(),
                        Redress.values(),
                        RemedyAct.values(),
                        RemedyFilter.Standing.values())
                .flatMap(Stream::of)
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .filter(key -> !Texts.has(key))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void every_deed_says_what_its_button_does_and_asks_before_it_is_done() {
        RemedyDeeds deeds = new RemedyDeeds();
        List<String> missing = Arrays.stream(RemedyAct.values())
                .filter(deed -> !ELSEWHERE.contains(deed))
                .flatMap(deed -> Stream.of(
                        "remedy.do." + deed,
                        "remedy.confirm." + deed,
                        deeds.isWorded(deed) ? "remedy.words." + deed : "remedy.do." + deed))
                .filter(key -> !Texts.has(key))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void a_term_is_told_with_its_day_and_what_it_means() {
        FilingTerm term = new FilingTerm(null, LocalDate.of(2026, 3, 6));

        assertEquals("申请、起诉期限到 2026-03-06。", RemedyWords.term(term));
        assertEquals("申请、起诉日期在期限内。", RemedyWords.timeliness(term, LocalDate.of(2026, 3, 6)));
        assertEquals("", RemedyWords.timeliness(new FilingTerm(null, null), LocalDate.of(2026, 3, 6)));
    }

    @Test
    void an_address_that_makes_no_sense_filters_nothing() {
        RemedyFilter filter = RemedyFilters.of("DROP", "19xx", "230382", "2026-02-31_x");

        assertEquals(new RemedyFilter(RemedyFilter.Standing.RUNNING, null, "", null), filter);
    }
}
