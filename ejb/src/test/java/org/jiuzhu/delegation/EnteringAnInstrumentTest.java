package org.jiuzhu.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.shared.FieldRefusal;
import org.jiuzhu.shared.FormRefusal;
import org.junit.jupiter.api.Test;

class EnteringAnInstrumentTest {
    private final InstrumentForm form = complete();

    @Test
    void a_complete_paper_is_entered_as_it_stands() {
        form.number = " 密政委〔2021〕9号 ";

        InstrumentText text = form.text();

        assertEquals("密政委〔2021〕9号", text.number());
        assertTrue(text.matters().contains(AssistanceMatter.DIBAO));
        assertTrue(text.signatories().contains("yangmu-head"));
    }

    @Test
    void an_empty_form_is_refused_at_every_field() {
        assertEquals(
                List.of(
                        "number",
                        "signatory",
                        "inNameOf",
                        "townshipCode",
                        "requirements",
                        "matters",
                        "signatories",
                        "validFrom",
                        "validTo"),
                faultyFields(new InstrumentForm()));
    }

    @Test
    void a_last_day_before_the_first_is_refused_at_the_last_day() {
        form.validTo = form.validFrom.minusDays(1);

        assertEquals(List.of("validTo"), faultyFields(form));
    }

    @Test
    void an_instrument_of_one_day_is_entered() {
        form.validTo = form.validFrom;

        assertEquals(form.validFrom, form.text().validTo());
    }

    private static List<String> faultyFields(InstrumentForm form) {
        return assertThrows(FormRefusal.class, form::text).faults().stream()
                .map(FieldRefusal::field)
                .toList();
    }

    private static InstrumentForm complete() {
        InstrumentForm form = new InstrumentForm();
        form.number = "密政委〔2021〕9号";
        form.signatory = "密山市人民政府";
        form.inNameOf = "密山市民政局";
        form.townshipCode = "230382201";
        form.matters = new AssistanceMatter[] {AssistanceMatter.DIBAO};
        form.validFrom = LocalDate.of(2021, 3, 1);
        form.validTo = LocalDate.of(2022, 2, 28);
        form.requirements = "按一级审批流程办理。";
        form.signatories = new String[] {"yangmu-head"};
        return form;
    }
}
