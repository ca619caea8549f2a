package org.jiuzhu.steering;

import static org.jiuzhu.steering.SteeringFixtures.POLICY;
import static org.jiuzhu.steering.SteeringFixtures.SUPERVISOR;
import static org.jiuzhu.steering.SteeringFixtures.TODAY;
import static org.jiuzhu.steering.SteeringFixtures.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jiuzhu.rules.AssistanceMatter;
import org.jiuzhu.rules.RuleVersion;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.jiuzhu.shared.Sha256;
import org.junit.jupiter.api.Test;

class KeepingPoliciesTest {
    private static PolicyText written() {
        PolicyText text = new PolicyText(null);
        text.write(policy(), null, POLICY);
        return text;
    }

    @Test
    void its_hash_is_that_of_its_words_with_plain_line_ends() {
        PolicyText text = written();

        assertEquals("第一段\n第二段", text.body());
        assertEquals(Sha256.of("第一段\n第二段"), text.bodySha256());
        assertEquals(1, text.versionNo());
    }

    @Test
    void whoever_entered_it_does_not_publish_it() {
        PolicyText text = written();

        assertEquals(
                "steering.second-hand",
                assertThrows(Refusal.class, () -> text.publish(POLICY)).reason());
        text.publish(SUPERVISOR);
        assertEquals(PolicyState.PUBLISHED, text.state());
        assertThrows(Refusal.class, () -> text.write(policy(), null, POLICY));
    }

    @Test
    void a_version_that_was_followed_stays_public_and_one_that_was_withdrawn_does_not() {
        PolicyText followed = written();
        followed.publish(SUPERVISOR);
        followed.supersede(SUPERVISOR);
        PolicyText withdrawn = written();
        withdrawn.withdraw("录错", SUPERVISOR);

        assertTrue(followed.state().isPublic());
        assertFalse(withdrawn.state().isPublic());
        assertThrows(Refusal.class, () -> withdrawn.withdraw("又撤", SUPERVISOR));
    }

    @Test
    void it_has_words_or_a_file_and_days_that_can_be() {
        PolicyForm form = policy();
        form.body = " ";
        form.inForceTo = form.inForceFrom.minusDays(1);
        form.issuedOn = TODAY.plusDays(1);
        form.matter = AssistanceMatter.TEKUN;
        form.ruleVersion = RuleVersion.DB_2021;

        assertEquals("[body, inForceTo, issuedOn, ruleVersion]", faults(form, false));
        assertEquals("[inForceTo, issuedOn, ruleVersion]", faults(form, true));
    }

    private static String faults(PolicyForm form, boolean file) {
        return assertThrows(FormRefusal.class, () -> form.check(TODAY, file)).faults().stream()
                .map(fault -> fault.field())
                .sorted()
                .collect(Collectors.toList())
                .toString();
    }

    @Test
    void nothing_that_is_searched_for_stands_for_anything_else() {
        assertEquals("%50!%!_!!%", new PolicyFilter(" 50%_! ", null, 0).pattern());
        assertEquals(62, new PolicyFilter("字".repeat(500), null, 0).pattern().length());
    }

    @Test
    void a_text_holds_from_its_first_day_to_its_last() {
        LocalDate from = LocalDate.of(2026, 11, 1);
        PolicyRow row = new PolicyRow(
                1, "", "", "", from, from, from.plusDays(1), PolicyKind.LAW, null, 1, PolicyState.PUBLISHED, null);

        assertFalse(row.isInForce(from.minusDays(1)));
        assertTrue(row.isInForce(from.plusDays(1)));
        assertFalse(row.isInForce(from.plusDays(2)));
    }
}
