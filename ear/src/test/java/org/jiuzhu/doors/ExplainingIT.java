package org.jiuzhu.doors;

import static org.jiuzhu.doors.Township.MISHAN;
import static org.jiuzhu.doors.Township.YANGMU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jiuzhu.casework.CaseExplanation;
import org.jiuzhu.casework.CaseExplanation.Again;
import org.jiuzhu.casework.Explanations;
import org.jiuzhu.harness.As;
import org.jiuzhu.harness.Login;
import org.jiuzhu.harness.ShippedArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was stored with a decision is reckoned again from its own facts by the rules as they were known then. */
@ExtendWith(ArquillianExtension.class)
class ExplainingIT {
    @Inject
    private Explanations explanations;

    @Inject
    private Casework cases;

    @Inject
    private Registers registers;

    @Deployment
    static EnterpriseArchive archive() {
        return ShippedArchive.with(ExplainingIT.class);
    }

    @Test
    void every_stored_decision_comes_to_the_same_bytes_again() throws Exception {
        List<String> different = new ArrayList<>();
        String number = next("");
        while (number != null) {
            String one = number;
            CaseExplanation explanation = As.the(Login.BUREAU_SUPERVISOR).call(() -> explanations.of(one));
            if (explanation.again() != Again.SAME) {
                different.add(one + " " + explanation.again());
            }
            number = next(number);
        }

        assertEquals(List.of(), different);
    }

    private String next(String number) throws Exception {
        return registers.text(
                "select min(c.number) from assistance_case c join decision d on d.case_id = c.id where c.number > ?",
                number);
    }

    @Test
    void a_decision_keeps_its_explanation_when_the_household_changes() throws Exception {
        String number = cases.granted(YANGMU);
        String stored = stored(number);

        registers.change(
                "update income_item i join assistance_case c on c.declaration_id = i.declaration_id"
                        + " set i.used_fen = i.used_fen + 100 where c.number = ?",
                number);

        CaseExplanation explanation = As.the(Login.YANGMU_CLERK).call(() -> explanations.of(number));
        assertEquals(Again.SAME, explanation.again());
        assertEquals(stored, stored(number));
    }

    @Test
    void a_stored_explanation_that_was_changed_is_seen() throws Exception {
        String number = cases.granted(YANGMU);
        registers.change(
                "update decision d join assistance_case c on c.id = d.case_id"
                        + " set d.explanation = replace(d.explanation, '585.00', '590.00') where c.number = ?",
                number);

        CaseExplanation explanation = As.the(Login.YANGMU_CLERK).call(() -> explanations.of(number));

        assertEquals(Again.DIFFERENT, explanation.again());
        registers.change(
                "update decision d join assistance_case c on c.id = d.case_id"
                        + " set d.explanation = replace(d.explanation, '590.00', '585.00') where c.number = ?",
                number);
    }

    @Test
    void before_a_decision_the_figures_of_today_are_explained() throws Exception {
        String number = cases.enquired(YANGMU);

        CaseExplanation explanation = As.the(Login.YANGMU_CLERK).call(() -> explanations.of(number));

        assertEquals(Again.UNDECIDED, explanation.again());
        assertTrue(explanation.result().eligible());
    }

    /** Eligibility is not validation: who is not eligible is heard, and refused with the steps. */
    @Test
    void a_refusal_is_explained_to_the_same_bytes() throws Exception {
        String number = cases.awaitingRefusal(YANGMU);
        Login approver = Login.YANGMU_APPROVER;
        As.the(approver).run(() -> cases.refuse(number));

        CaseExplanation explanation = As.the(Login.YANGMU_CLERK).call(() -> explanations.of(number));

        assertEquals(Again.SAME, explanation.again());
        assertEquals(false, explanation.result().eligible());
    }

    @Test
    void nobody_reads_the_explanation_of_another_area_or_without_the_role() throws Exception {
        String number = cases.granted(YANGMU);

        Expect.refusal("not-found", MISHAN.login("CLERK"), () -> explanations.of(number));
        Expect.forbidden(Login.VERIFICATION, () -> explanations.of(number));
        Expect.forbidden(Login.FINANCE, () -> explanations.of(number));
    }

    private String stored(String number) throws Exception {
        return registers.text(
                "select sha2(d.explanation, 256) from decision d join assistance_case c on c.id = d.case_id"
                        + " where c.number = ?",
                number);
    }
}
