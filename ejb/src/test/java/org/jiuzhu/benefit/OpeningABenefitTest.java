package org.jiuzhu.benefit;

import static org.jiuzhu.benefit.BenefitFixtures.benefitDecidedOn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.Fen;
import org.junit.jupiter.api.Test;

class OpeningABenefitTest {
    static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @Test
    void decided_by_the_cut_off_day_it_is_on_the_list_of_the_next_month() {
        Benefit benefit = benefitDecidedOn(LocalDate.of(2026, 11, 15));

        assertEquals(DECEMBER, benefit.from());
        assertEquals(DECEMBER, benefit.firstListMonth());
    }

    @Test
    void decided_after_the_cut_off_day_it_keeps_its_month_but_waits_a_list() {
        Benefit benefit = benefitDecidedOn(LocalDate.of(2026, 11, 16));

        assertEquals(DECEMBER, benefit.from());
        assertEquals(YearMonth.of(2027, 1), benefit.firstListMonth());
    }

    @Test
    void the_last_day_of_a_year_leads_into_february() {
        Benefit benefit = benefitDecidedOn(LocalDate.of(2026, 12, 31));

        assertEquals(YearMonth.of(2027, 1), benefit.from());
        assertEquals(YearMonth.of(2027, 2), benefit.firstListMonth());
    }

    @Test
    void it_covers_the_persons_counted_and_pays_from_its_first_month() {
        Benefit benefit = benefitDecidedOn(LocalDate.of(2026, 11, 1));

        assertEquals(Set.of(701L, 702L), benefit.personIds());
        assertTrue(benefit.amountIn(YearMonth.of(2026, 11)).isEmpty());
        assertEquals(Fen.ofYuan(402), benefit.amountIn(DECEMBER).orElseThrow().monthly());
        assertEquals(2, benefit.amountIn(YearMonth.of(2030, 1)).orElseThrow().persons());
    }

    @Test
    void its_certificate_names_township_matter_and_running_number() {
        Benefit benefit = benefitDecidedOn(LocalDate.of(2026, 11, 1));

        assertEquals("230382201DB00001", benefit.certificateNumber());
    }

    @Test
    void a_single_grant_and_a_recognition_open_none() {
        assertTrue(CertificateNumber.isFor(AssistanceMatter.TEKUN));
        assertFalse(CertificateNumber.isFor(AssistanceMatter.LINSHI));
        assertFalse(CertificateNumber.isFor(AssistanceMatter.DISHOURU));
    }
}
