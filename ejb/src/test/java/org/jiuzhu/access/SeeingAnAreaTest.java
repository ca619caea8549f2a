package org.jiuzhu.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeeingAnAreaTest {

    @ParameterizedTest
    @CsvSource({
        "230382, 230382201, true",
        "230382, 230382201200, true",
        "230382201, 230382201, true",
        "230382201, 230382201200, true",
        "230382201, 230382200, false",
        "230382201, 230382200201, false",
        "230382201200, 230382201200, true",
        "230382201200, 230382201201, false",
        "230382201200, 230382201, false"
    })
    void an_officer_sees_the_own_area_and_what_lies_in_it(String own, String asked, boolean seen) {
        assertEquals(seen, AreaScope.of(own).covers(asked));
    }

    @ParameterizedTest
    @CsvSource({"230382, 1 = 1", "230382201, c.townshipCode = :scope", "230382201200, c.villageCode = :scope"})
    void every_question_is_narrowed_to_it(String own, String condition) {
        assertEquals(condition, AreaScope.of(own).condition("c"));
    }

    @Test
    void a_question_without_an_area_is_a_mistake_of_the_asker() {
        assertThrows(IllegalArgumentException.class, () -> AreaScope.of("2303"));
    }
}
