package org.jiuzhu.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.shared.Ages;

/** What a relation to the applicant says of ages; whoever types a birth date is told where the two contradict. */
public final class Kinship {
    private static final int YOUNGEST_SPOUSE = 16;

    private Kinship() {}

    /** The key of the contradiction between a person's relation and birth, seen from the applicant's birth. */
    public static Optional<String> contradiction(
            Relation relation, LocalDate bornOn, LocalDate applicantBornOn, LocalDate day) {
        return switch (relation) {
            case SPOUSE -> when(Ages.on(bornOn, day) < YOUNGEST_SPOUSE, "member.spouse-too-young");
            case CHILD, GRANDCHILD -> when(!bornOn.isAfter(applicantBornOn), "member.child-older");
            case PARENT, GRANDPARENT -> when(!bornOn.isBefore(applicantBornOn), "member.parent-younger");
            default -> Optional.empty();
        };
    }

    private static Optional<String> when(boolean holds, String fault) {
        return holds ? Optional.of(fault) : Optional.empty();
    }
}
