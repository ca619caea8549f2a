package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.casework.Decisions;
import org.jiuzhu.casework.Intake;
import org.jiuzhu.evidence.EvidencePurpose;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application comes in by three ways, and may have to be seen in photos before it is granted. */
@ExtendWith(ArquillianExtension.class)
class FilingIT {
    private static final String ASKED = "update rule_parameter set number_value = ? where name = 'PHOTOS_REQUIRED'";

    @Inject
    private Casework cases;

    @Inject
    private Registers registers;

    @Inject
    private Intake intake;

    @Inject
    private Decisions decisions;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(FilingIT.class);
    }

    @Test
    void what_comes_over_the_platform_waits_on_the_desk_of_its_township() throws Exception {
        HouseholdForm form = Families.poorIn(YANGMU.village);
        form.mandate = "2303820000120261123000017";

        String number = As.the(Login.BUREAU_SERVICE).call(() -> intake.submit(form));

        assertEquals("ONLINE", registers.text("select channel from assistance_case where number = ?", number));
        cases.accept(YANGMU, number);
        assertEquals("ENQUIRY", registers.stateOf(number));
    }

    @Test
    void without_the_number_of_the_platform_it_is_refused_at_the_field() throws Exception {
        HouseholdForm form = Families.poorIn(YANGMU.village);
        form.mandate = "";

        Expect.refusal("form.faults", Login.BUREAU_SERVICE, () -> intake.submit(form));
    }

    @Test
    void where_the_bureau_asks_for_photos_nothing_is_granted_without_them() throws Exception {
        String number = cases.awaitingApproval(YANGMU);
        registers.change(ASKED, 1);
        try {
            Refusal refusal = Expect.refusal(
                    "decision.photos-missing", Login.YANGMU_APPROVER, () -> decisions.approve(number, ""));

            assertEquals(
                    List.of(EvidencePurpose.SURVEY, EvidencePurpose.FIRST_NOTICE, EvidencePurpose.LAST_NOTICE),
                    refusal.details());
            assertEquals("AWAITING_DECISION", registers.stateOf(number));
        } finally {
            assertTrue(registers.change(ASKED, 0) > 0);
        }
        cases.approve(YANGMU, number);
    }
}
