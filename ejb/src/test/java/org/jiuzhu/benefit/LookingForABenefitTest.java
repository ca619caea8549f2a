package org.jiuzhu.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class LookingForABenefitTest {

    @Test
    void nothing_typed_is_no_condition() {
        BenefitFilter filter = new BenefitFilter("", "  ");

        assertFalse(filter.hasArea());
        assertFalse(filter.hasName());
    }

    @Test
    void a_percent_sign_is_a_letter_like_any_other() {
        assertEquals("a!%!_!!%", new BenefitFilter(null, " a%_! ").pattern());
    }

    @Test
    void an_area_is_a_township_or_a_village() {
        assertEquals("townshipCode", new BenefitFilter("230382201", null).areaAttribute());
        assertEquals("villageCode", new BenefitFilter("230382201200", null).areaAttribute());
    }
}
