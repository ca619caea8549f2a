package org.jiuzhu.household;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jiuzhu.assessment.PersonFacts.Disability;
import org.jiuzhu.household.HouseholdForm.PartRow;
import org.jiuzhu.rules.DisabilityType;

/** Kinds of disability with their grades as one column keeps them: LIMB:2,SPEECH:1. */
final class DisabilityParts {
    private DisabilityParts() {}

    static List<Disability> of(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(part -> part.split(":"))
                        .map(part -> new Disability(DisabilityType.valueOf(part[0]), Integer.parseInt(part[1])))
                        .toList();
    }

    static String text(List<PartRow> parts) {
        return parts.stream().map(part -> part.type + ":" + part.grade).collect(Collectors.joining(","));
    }
}
