package org.jiuzhu.assessment;

import org.jiuzhu.rules.Registration;
import org.jiuzhu.shared.Refusal;

/** The whole input of a reckoning besides the rules; what a matter does not ask may be null. */
public record Facts(
        FamilyFacts family, Registration registration, Applying applying, TekunFacts tekun, LinshiFacts linshi) {

    /** Who applies: the person's key, and whether for that person alone (单人户). */
    public record Applying(long applicant, boolean alone) {}

    /** A family that applies as a whole. */
    public static Facts of(FamilyFacts family, Registration registration, long applicant) {
        return new Facts(family, registration, new Applying(applicant, false), null, null);
    }

    PersonFacts applicant() {
        return family.persons().stream()
                .filter(person -> person.key() == applying.applicant())
                .findFirst()
                .orElseThrow(() -> new Refusal("facts.no-applicant"));
    }
}
