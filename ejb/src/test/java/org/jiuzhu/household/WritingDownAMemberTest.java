package org.jiuzhu.household;

import static org.jiuzhu.household.HouseholdFixtures.MAN;
import static org.jiuzhu.household.HouseholdFixtures.TODAY;
import static org.jiuzhu.household.HouseholdFixtures.aFamily;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jiuzhu.household.MemberForm.Deed;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.shared.FormRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WritingDownAMemberTest {
    static final String BABY = "230382202611010013";
    static final String GRANDMOTHER = "230382195001010021";

    final Household home = aFamily();
    final MemberForm form = aComing();

    @Test
    void a_child_is_born() {
        assertDoesNotThrow(() -> form.refuseFaults(Deed.COMING, home, TODAY));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("oneFaultEach")
    void each_fault_is_named_at_its_field(Consumer<MemberForm> fault, String named) {
        fault.accept(form);

        assertEquals(List.of(named), faults(Deed.COMING));
    }

    static Stream<Arguments> oneFaultEach() {
        return Stream.of(
                fault(f -> f.day = null, "day field.required"),
                fault(f -> f.day = TODAY.plusDays(1), "day member.day-to-come"),
                fault(f -> f.day = TODAY.minusYears(1), "day member.before-birth"),
                fault(f -> f.reason = " ", "reason field.required"),
                fault(f -> f.reason = "因".repeat(501), "reason field.too-long"),
                fault(f -> f.row.name = "", "row.name field.required"),
                fault(f -> f.row.name = "李1", "row.name field.name"),
                fault(f -> f.row.identityNumber = "1", "row.identityNumber identity.form"),
                fault(f -> f.row.relation = null, "row.relation field.required"),
                fault(f -> f.row.relation = Relation.SELF, "row.relation member.two-applicants"),
                fault(f -> f.row.relation = Relation.SPOUSE, "row.relation member.two-spouses"),
                fault(f -> f.row.relation = Relation.PARENT, "row.relation member.parent-younger"),
                fault(
                        f -> {
                            f.row.identityNumber = GRANDMOTHER;
                            f.day = TODAY;
                        },
                        "row.relation member.child-older"),
                fault(f -> f.row.residence = null, "row.residence field.required"),
                fault(f -> f.row.disabilityType = 4, "row.disabilityGrade member.disability-incomplete"));
    }

    @Test
    void the_applicant_stays_the_applicant() {
        form.row.identityNumber = MAN;
        form.row.relation = Relation.SIBLING;

        assertEquals(List.of("row.relation member.is-applicant"), faults(Deed.COMING));
    }

    @Test
    void a_correction_has_no_day_and_a_reason() {
        form.day = null;
        form.reason = "";

        assertEquals(List.of("reason field.required"), faults(Deed.CORRECTION));
    }

    @Test
    void an_end_says_how() {
        assertEquals(List.of("ending field.required"), faults(Deed.ENDING));

        form.ending = MemberEnding.CORRECTED;
        assertEquals(List.of("ending field.required"), faults(Deed.ENDING));

        form.ending = MemberEnding.DIED;
        assertDoesNotThrow(() -> form.refuseFaults(Deed.ENDING, home, TODAY));
    }

    private static Arguments fault(Consumer<MemberForm> fault, String named) {
        return Arguments.of(fault, named);
    }

    private static MemberForm aComing() {
        MemberForm form = new MemberForm();
        form.day = TODAY.minusDays(3);
        form.reason = "birth certificate";
        form.row = HouseholdFixtures.member("李新生", BABY, Relation.CHILD);
        return form;
    }

    private List<String> faults(Deed deed) {
        return assertThrows(FormRefusal.class, () -> form.refuseFaults(deed, home, TODAY)).faults().stream()
                .map(fault -> fault.field() + " " + fault.reason())
                .toList();
    }
}
