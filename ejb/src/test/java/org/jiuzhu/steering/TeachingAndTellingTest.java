package org.jiuzhu.steering;

import static org.jiuzhu.steering.SteeringFixtures.POLICY;
import static org.jiuzhu.steering.SteeringFixtures.TODAY;
import static org.jiuzhu.steering.SteeringFixtures.guidance;
import static org.jiuzhu.steering.SteeringFixtures.telling;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeachingAndTellingTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "200.5", "1.25", "-1", "1,5", "", "一"})
    void hours_are_whole_or_half_and_not_absurd(String hours) {
        GuidanceForm form = guidance();
        form.hours = hours;

        FormRefusal refusal = assertThrows(FormRefusal.class, () -> form.check(TODAY));

        assertEquals("guide.hours-wrong", refusal.faults().get(0).reason());
    }

    @Test
    void half_an_hour_and_two_hundred_are_taken() {
        GuidanceForm form = guidance();
        form.hours = "0.5";
        assertDoesNotThrow(() -> form.check(TODAY));
        form.hours = "200";
        assertDoesNotThrow(() -> form.check(TODAY));

        assertEquals(new BigDecimal("200"), form.hoursTaken());
    }

    @Test
    void what_gave_certificates_is_not_struck_and_what_was_struck_gives_none() {
        GuidanceRecord certified = new GuidanceRecord(guidance(), POLICY);
        certified.certify(POLICY);
        GuidanceRecord struck = new GuidanceRecord(guidance(), POLICY);
        struck.strike("登记错了", POLICY);

        assertEquals(
                "guide.certified",
                assertThrows(Refusal.class, () -> certified.strike("错", POLICY)).reason());
        assertEquals(
                "guide.certified",
                assertThrows(Refusal.class, () -> certified.certify(POLICY)).reason());
        assertEquals(
                "guide.struck",
                assertThrows(Refusal.class, () -> struck.certify(POLICY)).reason());
    }

    @Test
    void telling_a_village_asks_for_day_way_topic_and_teller() {
        TellingForm form = new TellingForm();
        form.persons = "0";

        FormRefusal refusal = assertThrows(FormRefusal.class, () -> form.check(TODAY));

        assertEquals(
                "[villages, toldOn, way, topic, toldBy, persons]",
                refusal.faults().stream().map(fault -> fault.field()).toList().toString());
        assertDoesNotThrow(() -> telling().check(TODAY));
    }

    @Test
    void a_village_lies_in_the_township_of_its_code() {
        VillageTelling told = new VillageTelling("230382201200", telling(), null, POLICY);

        told.strike("登记错了", POLICY);

        assertEquals("230382201200", told.villageCode());
        assertEquals(
                "guide.struck",
                assertThrows(Refusal.class, () -> told.strike("又", POLICY)).reason());
    }
}
