package org.jiuzhu.shared;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectingFaultsTest {
    static final String RARE = "\uD842\uDFB7";

    final Faults faults = new Faults();

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u3000\u3000", "\t\n"})
    void a_text_of_blanks_is_missing(String text) {
        faults.require("opinion", text, 10);

        assertEquals(List.of("opinion: field.required []"), found());
    }

    @Test
    void the_officer_sees_every_fault_at_once() {
        faults.require("opinion", "", 10);
        faults.chosen("kind", null);
        faults.limit("remark", "x".repeat(11), 10);

        assertEquals(
                List.of("opinion: field.required []", "kind: field.required []", "remark: field.too-long [10, 11]"),
                found());
    }

    @Test
    void a_rare_character_counts_as_one() {
        faults.limit("name", RARE.repeat(10), 10);
        assertDoesNotThrow(faults::refuseIfAny);

        faults.limit("name", RARE.repeat(11), 10);
        assertEquals(List.of("name: field.too-long [10, 11]"), found());
    }

    private List<String> found() {
        return assertThrows(FormRefusal.class, faults::refuseIfAny).faults().stream()
                .map(fault -> fault.field() + ": " + fault.reason() + " " + fault.details())
                .toList();
    }
}
