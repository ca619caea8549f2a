package org.jiuzhu.household;

import static org.jiuzhu.household.HouseholdFixtures.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.rules.Absence;
import org.jiuzhu.shared.FormRefusal;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SigningAuthorisationTest {
    private static final LocalDate TODAY = NOON.toLocalDate();

    @Test
    void adults_sign_and_children_need_not() {
        Declaration declaration = declared(aFaultlessForm());

        assertEquals(2, declaration.signatures().size());
        assertEquals(List.of(), declaration.unsigned());
    }

    @Test
    void an_adult_who_was_away_is_missing_until_he_signs() {
        HouseholdForm form = aFaultlessForm();
        form.members.get(1).signing = Signing.LATER;
        Declaration declaration = declared(form);

        Person missing = declaration.unsigned().get(0);
        assertEquals(form.members.get(1).name, missing.name());
        declaration.sign(missing, TODAY, null);
        assertEquals(List.of(), declaration.unsigned());
    }

    @Test
    void who_is_in_prison_signs_nothing_and_is_not_missing() {
        HouseholdForm form = aFaultlessForm();
        form.members.get(1).absence = Absence.PRISON;
        Declaration declaration = declared(form);

        assertEquals(1, declaration.signatures().size());
        assertEquals(List.of(), declaration.unsigned());
    }

    @Test
    void a_guardian_who_signs_is_named() {
        HouseholdForm form = aFaultlessForm();
        form.members.get(1).signing = Signing.GUARDIAN;

        FormRefusal refusal = Assertions.assertThrows(FormRefusal.class, () -> form.refuseFaults(TODAY));

        assertEquals("members[1].guardian", refusal.faults().get(0).field());
    }

    @Test
    void the_applicant_does_not_sign_later() {
        HouseholdForm form = aFaultlessForm();
        form.members.get(0).signing = Signing.LATER;

        FormRefusal refusal = Assertions.assertThrows(FormRefusal.class, () -> form.refuseFaults(TODAY));

        assertEquals("members[0].signing", refusal.faults().get(0).field());
    }

    private static Declaration declared(HouseholdForm form) {
        Household household = aFamilyOf(form);
        Map<Integer, Person> persons = new HashMap<>();
        for (int row = 0; row < form.members.size(); row++) {
            persons.put(row, household.members().get(row).person());
        }
        return new Declaration(household, form, TODAY, persons);
    }
}
