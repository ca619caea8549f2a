package org.jiuzhu.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class LookingForABenefitTest {

    @Test
    void nothing_typed_is_no_condition() {
        BenefitFilter filter = new BenefitFilter("", "  ");

        assertFalse(filter.hasVillage());
        assertFalse(filter.hasName());
    }

    @Test
    void a_percent_sign_is_a_letter_like_any_other() {
        assertEquals("a!%!_!!%", new BenefitFilter(null, " a%_! ").pattern());
    }
}
