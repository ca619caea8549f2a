package org.jiuzhu.publicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.casework.AssistanceCase;
import org.jiuzhu.household.HouseholdMember;
import org.jiuzhu.household.Person;
import org.jiuzhu.household.Supporter;
import org.jiuzhu.publicity.PublicText.Named;

/** Who of a household, and of those who owe it support, must not be named in a public text. */
final class HouseholdNames {
    private HouseholdNames() {}

    static Named of(AssistanceCase aCase, LocalDate day) {
        List<String> minors = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (HouseholdMember member : aCase.household().members()) {
            Person person = member.person();
            (PublicName.isMinor(person.bornOn(), day) ? minors : others).add(person.name());
        }
        aCase.declaration().supporters().stream().map(Supporter::name).forEach(others::add);
        return new Named(minors, others);
    }
}
