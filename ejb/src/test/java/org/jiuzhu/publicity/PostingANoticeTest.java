package org.jiuzhu.publicity;

import static org.jiuzhu.area.AnnouncedCalendar.DAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.assessment.Assessment.Recognition;
import org.jiuzhu.casework.CaseFixtures;
import org.jiuzhu.household.Declaration;
import org.jiuzhu.household.HouseholdFixtures;
import org.jiuzhu.shared.Fen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingANoticeTest {
    static final LocalDate POSTED = LocalDate.of(2021, 4, 30);
    static final LocalDate LAST = LocalDate.of(2021, 5, 7);
    static final String RARE = "\uD842\uDFB7";

    /** Decisions 5 and 22; the Labour Day of 2021 is 1 to 5 May, the 8th is worked. */
    @ParameterizedTest
    @CsvSource({
        "2021-04-30, 2021-05-07, over the Labour Day to a Friday: the dossier's example",
        "2021-04-24, 2021-05-06, ends on the Labour Day and rolls past it",
        "2021-04-28, 2021-05-06, ends on its last day off and rolls",
        "2021-05-01, 2021-05-08, ends on a Saturday that is worked",
        "2021-05-02, 2021-05-10, ends on a Sunday and rolls",
        "2021-02-04, 2021-02-18, ends on the first day of the Spring Festival",
        "2021-09-24, 2021-10-08, ends on the National Day",
        "2026-11-23, 2026-11-30, a plain week",
        "2026-11-21, 2026-11-30, ends on a Saturday"
    })
    void seven_days_are_counted_from_the_day_after_and_end_on_a_working_day(
            LocalDate posted, LocalDate last, String which) {
        assertEquals(last, Notice.lastDay(posted, 7, DAYS), which);
    }

    @Test
    void it_hangs_through_its_last_day() {
        Notice notice = noticeOf(HouseholdFixtures.aDeclarationOf("Li"));

        assertFalse(notice.isOver(LAST));
        assertTrue(notice.isOver(LAST.plusDays(1)));
    }

    @Test
    void once_taken_down_it_is_not_taken_down_again() {
        Notice notice = noticeOf(HouseholdFixtures.aDeclarationOf("Li"));
        notice.end(LocalDateTime.of(2021, 5, 8, 0, 5));

        assertFalse(notice.isOver(LAST.plusDays(30)));
    }

    @Test
    void it_says_what_everyone_may_know() {
        Notice notice = noticeOf(HouseholdFixtures.aDeclarationOf("Li"));

        assertEquals("Li", notice.applicantName());
        assertEquals(3, notice.persons());
        assertEquals(Fen.ofYuan(663), notice.monthly());
        assertEquals(HouseholdFixtures.VILLAGE, notice.villageCode());
    }

    @ParameterizedTest
    @CsvSource({"李小示, 李**", RARE + "小示, " + RARE + "**"})
    void a_minor_is_not_named(String name, String shown) {
        assertEquals(
                shown, noticeOf(HouseholdFixtures.aDeclarationOfAMinor(name)).applicantName());
    }

    private static Notice noticeOf(Declaration declaration) {
        return new Notice(
                CaseFixtures.aCaseOf(declaration),
                "number",
                new Notice.Proposal(3, Fen.ofYuan(663), Recognition.DIBAO),
                POSTED,
                LAST);
    }
}
