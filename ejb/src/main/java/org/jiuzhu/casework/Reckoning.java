package org.jiuzhu.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        return rules.dibao(aCase.registration(), clocks.today())
                .assess(aCase.declaration().facts());
    }

    /** The persons whose living the benefit secures. */
    List<Long> countedPersons(AssistanceCase aCase) {
        return aCase.declaration().facts().persons().stream()
                .filter(person -> Counting.of(person, clocks.today()).isCounted())
                .map(PersonFacts::key)
                .toList();
    }
}
