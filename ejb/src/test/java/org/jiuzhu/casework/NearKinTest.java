package org.jiuzhu.casework;

import static org.jiuzhu.casework.CaseFixtures.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.jiuzhu.casework.CaseFixtures.Standing;
import org.jiuzhu.relatives.Kin;
import org.jiuzhu.shared.FormRefusal;
import org.jiuzhu.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 近亲属: whoever is near kin to a household has nothing to do with its case (民发〔2012〕220号 art. 14). */
class NearKinTest {

    @ParameterizedTest
    @EnumSource(Standing.class)
    void an_officer_who_is_near_kin_takes_no_step_wherever_the_case_stands(Standing standing) {
        AssistanceCase aCase = standing.make();

        aCase.fileKin(aFilingOf(ANYONE.login()), CLERK.login(), NOON);

        assertTrue(Arrays.stream(CaseStep.values()).noneMatch(step -> step.isOpen(aCase, ANYONE)));
    }

    @Test
    void another_officer_goes_on_with_it() {
        AssistanceCase aCase = Standing.GRANT_BEFORE_TOWNSHIP.make();
        aCase.fileKin(aFilingOf("somebody"), CLERK.login(), NOON);

        aCase.take(CaseStep.APPROVE, APPROVER, NOON, "");

        assertEquals(CaseState.GRANTED, aCase.state());
        assertTrue(aCase.isNearRelative());
    }

    @Test
    void a_filing_says_who_and_what_office_and_which_kin() {
        FormRefusal refusal = assertThrows(FormRefusal.class, () -> new FilingForm().refuseFaults());

        assertEquals(4, refusal.faults().size());
    }

    @Test
    void a_case_without_kin_is_not_marked() {
        assertFalse(Standing.SUBMITTED.make().isNearRelative());
        assertFalse(Standing.SUBMITTED.make().awaitsFiling());
    }

    @Test
    void kin_who_take_a_step_all_the_same_are_refused() {
        AssistanceCase aCase = Standing.SUBMITTED.make();
        aCase.fileKin(aFilingOf(CLERK.login()), ANYONE.login(), NOON);

        assertThrows(Refusal.class, () -> aCase.take(CaseStep.ACCEPT, CLERK, NOON, ""));
    }

    private static FilingForm aFilingOf(String login) {
        FilingForm form = new FilingForm();
        form.personName = "Li";
        form.holder = "Wang";
        form.holderLogin = login;
        form.post = "clerk";
        form.relation = Kin.SIBLING;
        return form;
    }
}
