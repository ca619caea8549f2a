package org.jiuzhu.publicity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.shared.Fen;
import org.jiuzhu.shared.FormRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTheBoardTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDateTime NOON = TODAY.atTime(12, 0);

    @ParameterizedTest
    @CsvSource({
        "李桂芬, 1970-01-01, 李*芬",
        "李芬, 1970-01-01, 李*",
        "欧阳桂芬, 1970-01-01, 欧**芬",
        "李桂芬, 2008-11-24, 李**",
        "李桂芬, 2008-11-23, 李*芬",
        "芬, 1970-01-01, 芬*"
    })
    void a_name_is_masked_and_a_minors_more_so(String name, LocalDate bornOn, String read) {
        assertEquals(read, PublicName.of(name, bornOn, TODAY).toString());
    }

    @Test
    void a_name_that_is_not_masked_finds_no_place_on_a_sheet() {
        PublicRow row = PublicRow.on(PublicSheet.NOTICE, 1);

        assertThrows(IllegalArgumentException.class, () -> row.with(PublicField.APPLICANT, "李桂芬"));
        assertNull(row.get("APPLICANT"));
    }

    @Test
    void a_sheet_takes_only_what_it_may_show() {
        PublicRow row = PublicRow.on(PublicSheet.LONG_TERM, 1).with(PublicField.AMOUNT, Fen.ofYuan(402));

        assertThrows(IllegalArgumentException.class, () -> row.with(PublicField.REMARK, "more"));
        assertEquals(Fen.ofYuan(402), row.get("AMOUNT"));
    }

    /** Dossier 15.3: name, number of members, amount, place and period, and nothing of the persons beside. */
    @Test
    void the_whitelist_is_the_one_of_the_rules() {
        assertEquals(
                Set.of("NUMBER", "MATTER", "APPLICANT", "PERSONS", "AMOUNT", "FROM", "TO", "REMARK"),
                Stream.of(PublicField.values()).map(PublicField::name).collect(Collectors.toSet()));
    }

    @Test
    void who_comes_too_often_waits_until_the_window_is_over() {
        Turnstile gate = new Turnstile(2, Duration.ofHours(1), 10);

        assertTrue(gate.lets("a", NOON));
        assertTrue(gate.lets("a", NOON.plusMinutes(1)));
        assertFalse(gate.lets("a", NOON.plusMinutes(59)));
        assertTrue(gate.lets("b", NOON.plusMinutes(59)));
        assertTrue(gate.lets("a", NOON.plusHours(1)));
    }

    @Test
    void the_gate_remembers_only_so_many() {
        Turnstile gate = new Turnstile(1, Duration.ofHours(1), 10);
        for (int i = 0; i < 1_000; i++) {
            gate.lets("address " + i, NOON);
        }

        assertEquals(10, gate.remembered());
        assertFalse(gate.lets("address 999", NOON));
    }

    @Test
    void an_objection_says_what_it_objects_in_500_characters() {
        PublicObjectionForm form = new PublicObjectionForm();
        assertEquals("field.required", fault(form));

        form.content = "家".repeat(501);
        assertEquals("field.too-long", fault(form));

        form.content = "家".repeat(500);
        form.check();
        assertFalse(form.isByMachine());
    }

    private static String fault(PublicObjectionForm form) {
        return assertThrows(FormRefusal.class, form::check).faults().get(0).reason();
    }
}
