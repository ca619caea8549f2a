package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.rules.Assessment;
import org.jiuzhu.rules.Counting;
import org.jiuzhu.rules.FamilyFacts.PersonFacts;
import org.jiuzhu.rules.Rulebook;
import org.jiuzhu.shared.Clocks;

/** Brings a case's facts and the rules of the day together; the standard of the decision day decides (decision 28). */
@ApplicationScoped
class Reckoning {
    @Inject
    private Rulebook rules;

    @Inject
    private Clocks clocks;

    Assessment today(AssistanceCase aCase) {
        return on(aCase, clocks.today());
    }

    Assessment on(AssistanceCase aCase, LocalDate day) {
        return rules.dibao(aCase.registration(), day).assess(aCase.declaration().facts());
    }

    /** The news of a grant. */
    CaseGranted granted(AssistanceCase aCase, Decision decision) {
        return new CaseGranted(
                aCase.id(),
                aCase.number(),
                decision.documentNumber(),
                aCase.matter(),
                aCase.registration(),
                aCase.townshipCode(),
                aCase.villageCode(),
                aCase.household().id(),
                aCase.applicant().name(),
                aCase.persons(),
                countedPersons(aCase, decision.decidedAt().toLocalDate()),
                decision.monthly(),
                decision.decidedAt().toLocalDate(),
                decision.firstEntitled());
    }

    /** The persons whose living the benefit secures. */
    private static List<Long> countedPersons(AssistanceCase aCase, LocalDate day) {
        return aCase.declaration().facts().persons().stream()
                .filter(person -> Counting.of(person, day).isCounted())
                .map(PersonFacts::key)
                .toList();
    }
}
