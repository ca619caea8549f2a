package org.jiuzhu.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jiuzhu.review.VillageReturn.Hand;
import org.jiuzhu.shared.FormRefusal;
import org.junit.jupiter.api.Test;

/** What a village says of a month, and how it is corrected. */
class ReturningNamesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Hand AGENT = new Hand("yangmu-village", TODAY.atTime(9, 0), false);
    private static final Hand CLERK = new Hand("yangmu-clerk", TODAY.atTime(15, 0), true);

    private final VillageReturn theReturn = new VillageReturn("230382201200", YearMonth.of(2026, 12));

    @Test
    void an_empty_form_is_no_return_and_neither_are_names_with_the_word_nil() {
        ReturnForm empty = form();
        ReturnForm both = form();
        both.nil = true;
        both.names.add(name("Li", TODAY));

        assertEquals("return.names-or-nil", fault(empty, false));
        assertEquals("return.names-or-nil", fault(both, false));
    }

    @Test
    void a_correction_says_why() {
        ReturnForm form = form();
        form.nil = true;

        assertEquals("field.required", fault(form, true));
    }

    @Test
    void nobody_is_reported_for_a_day_to_come() {
        ReturnForm form = form();
        form.names.add(name("Li", TODAY.plusDays(1)));

        assertEquals("return.day", fault(form, false));
    }

    @Test
    void whoever_was_taken_back_stays_to_be_seen_and_whoever_stays_is_not_entered_anew() {
        ReturnItem li = new ReturnItem(name("Li", TODAY), null);
        ReturnItem zhao = new ReturnItem(name("Zhao", TODAY), null);
        theReturn.report(List.of(li, zhao), form(), AGENT);

        theReturn.report(List.of(zhao), form(), CLERK);

        assertEquals(List.of(zhao), theReturn.items());
        assertTrue(li.says(new ReturnItem(name("Li", TODAY), null)));
        assertEquals(2, theReturn.revisions().size());
        assertEquals(1, theReturn.names());
        assertTrue(theReturn.isOnBehalf());
    }

    @Test
    void a_return_without_names_is_nil() {
        theReturn.report(List.of(), form(), AGENT);

        assertTrue(theReturn.isNil());
        assertEquals("yangmu-village", theReturn.reportedBy());
    }

    private static ReturnForm form() {
        ReturnForm form = new ReturnForm();
        form.villageCode = "230382201200";
        form.month = YearMonth.of(2026, 12);
        return form;
    }

    private static ReturnForm.Name name(String name, LocalDate day) {
        ReturnForm.Name one = new ReturnForm.Name();
        one.name = name;
        one.happenedOn = day;
        return one;
    }

    private static String fault(ReturnForm form, boolean corrects) {
        return assertThrows(FormRefusal.class, () -> form.refuseFaults(TODAY, corrects))
                .faults()
                .get(0)
                .reason();
    }
}
