package org.jiuzhu.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.area.AdministrativeArea;
import org.jiuzhu.household.HouseholdForm;
import org.jiuzhu.household.HouseholdForm.MemberRow;
import org.jiuzhu.rules.Relation;
import org.jiuzhu.rules.Residence;
import org.jiuzhu.shared.IdentityNumber;
import org.jiuzhu.shared.Sex;
import org.junit.jupiter.api.Test;

class MakingFamiliesTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void every_application_would_be_taken_at_the_counter() {
        families().forEach(form -> form.refuseFaults(TODAY));
    }

    @Test
    void no_identity_number_is_given_twice() {
        Set<String> numbers = new HashSet<>();

        families().stream()
                .flatMap(form -> form.members.stream())
                .forEach(person -> assertTrue(numbers.add(person.identityNumber)));
    }

    @Test
    void a_couple_is_a_man_and_a_woman() {
        for (HouseholdForm form : families()) {
            form.members.stream()
                    .filter(person -> person.relation == Relation.SPOUSE)
                    .forEach(spouse -> assertNotEquals(sex(form.members.get(0)), sex(spouse)));
        }
    }

    @Test
    void the_same_day_gives_the_same_families() {
        assertEquals(told(families()), told(families()));
    }

    @Test
    void some_have_what_others_have_not_and_would_be_taken_too() {
        List<HouseholdForm> forms = withParticulars();

        forms.forEach(form -> form.refuseFaults(TODAY));
        assertTrue(forms.stream().anyMatch(form -> !form.costs.isEmpty()));
        assertTrue(forms.stream().anyMatch(form -> form.incomes.get(0).from != null));
        assertTrue(persons(forms).anyMatch(person -> !person.parts.isEmpty()));
        assertTrue(persons(forms).anyMatch(person -> person.residence == Residence.APART));
        assertTrue(persons(forms).filter(person -> person.seriouslyIll).count() < forms.size() / 4);
    }

    @Test
    void who_earns_enough_has_no_costs() {
        assertTrue(withParticulars().stream()
                .filter(form -> form.incomes.get(0).yearly.intValue() >= 12_000 * form.members.size())
                .allMatch(form -> form.costs.isEmpty()));
    }

    static List<HouseholdForm> withParticulars() {
        Families families = new Families(TODAY);
        Particulars particulars = new Particulars(families);
        return IntStream.range(0, 300)
                .mapToObj(i -> {
                    HouseholdForm form = families.next(new Village(), i % 9 != 8);
                    particulars.addTo(form, i % 9 != 8, TODAY);
                    return form;
                })
                .toList();
    }

    static Stream<MemberRow> persons(List<HouseholdForm> forms) {
        return forms.stream().flatMap(form -> form.members.stream());
    }

    static List<HouseholdForm> families() {
        Families families = new Families(TODAY);
        return IntStream.range(0, 300)
                .mapToObj(i -> families.next(new Village(), i % 9 != 8))
                .toList();
    }

    static Sex sex(MemberRow person) {
        return IdentityNumber.of(person.identityNumber, TODAY).sex();
    }

    static List<String> told(List<HouseholdForm> forms) {
        return forms.stream()
                .map(form -> form.accountNumber + form.address + form.members.get(0).identityNumber)
                .toList();
    }

    static class Village extends AdministrativeArea {
        @Override
        public String code() {
            return "230382201202";
        }

        @Override
        public String name() {
            return "V";
        }
    }
}
