package org.jiuzhu.delegation;

import static org.jiuzhu.rules.AssistanceMatter.DIBAO;
import static org.jiuzhu.rules.AssistanceMatter.LINSHI;
import static org.jiuzhu.rules.AssistanceMatter.TEKUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jiuzhu.shared.Hand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision 25. */
class HoldingAnInstrumentTest {
    static final LocalDateTime NOON = LocalDateTime.of(2021, 4, 1, 12, 0);

    final DelegationInstrument instrument = new DelegationInstrument(new InstrumentText(
            "密政委〔2021〕1号",
            "密山市人民政府",
            "密山市民政局",
            "230382201",
            Set.of(DIBAO, TEKUN),
            LocalDate.of(2021, 2, 25),
            LocalDate.of(2021, 3, 1),
            LocalDate.of(2021, 12, 31),
            "",
            Set.of("yangmu-approver", "yangmu-head"),
            null));

    @ParameterizedTest
    @CsvSource({
        "2021-02-28T23:59:59, false",
        "2021-03-01T00:00:00, true",
        "2021-12-31T23:59:59, true",
        "2022-01-01T00:00:00, false"
    })
    void it_is_in_force_from_its_first_to_its_last_day(LocalDateTime at, boolean inForce) {
        assertEquals(inForce, instrument.isInForce(DIBAO, at));
    }

    @Test
    void it_hands_down_its_matters_and_no_other() {
        assertTrue(instrument.isInForce(TEKUN, NOON));
        assertFalse(instrument.isInForce(LINSHI, NOON));
    }

    @Test
    void from_the_moment_it_is_revoked_nothing_is_signed_under_it() {
        instrument.revoke("试点结束", new Hand("bureau-policy", NOON));

        assertTrue(instrument.isInForce(DIBAO, NOON.minusSeconds(1)));
        assertFalse(instrument.isInForce(DIBAO, NOON));
        assertFalse(instrument.isInForce(DIBAO, NOON.plusDays(1)));
    }

    @Test
    void it_names_who_signs_under_it() {
        assertTrue(instrument.names("yangmu-head"));
        assertFalse(instrument.names("yangmu-clerk"));
        assertFalse(instrument.names("YANGMU-HEAD"));
    }

    @Test
    void it_is_for_one_township_in_the_name_of_the_bureau() {
        assertEquals("230382201", instrument.townshipCode());
        assertEquals("密山市人民政府", instrument.signatory());
        assertEquals("密山市民政局", instrument.inNameOf());
    }
}
