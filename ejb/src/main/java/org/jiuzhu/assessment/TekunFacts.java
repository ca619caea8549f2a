package org.jiuzhu.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jiuzhu.assessment.PersonFacts.Disability;
import org.jiuzhu.shared.Fen;

/** What 特困 asks beyond the family: where the person is cared for, what he or she cannot do, and who owes support. */
public record TekunFacts(
        boolean inInstitution, boolean inOrphanScheme, Set<SelfCare> failed, List<SupporterFacts> supporters) {

    /** The six items of self-care (民发〔2021〕43号 art. 21). */
    public enum SelfCare {
        EATING,
        DRESSING,
        GETTING_UP,
        TOILET,
        WALKING,
        BATHING
    }

    /** What a supporter is in, as far as it matters. */
    public enum Situation {
        NONE,
        TEKUN,
        DIBAO,
        INCAPABLE,
        MISSING,
        IN_PRISON
    }

    /** Someone who owes support by law, with the year's income and whether the property keeps within the rule. */
    public record SupporterFacts(String name, LocalDate bornOn, Situation situation, Means means) {}

    /** What a supporter has and can do. */
    public record Means(Fen yearlyIncome, boolean propertyWithin, List<Disability> disabilities) {
        public Means {
            disabilities = List.copyOf(disabilities);
        }
    }

    public TekunFacts {
        failed = new TreeSet<>(failed);
        supporters = supporters.stream()
                .sorted(Comparator.comparing(SupporterFacts::bornOn).thenComparing(SupporterFacts::name))
                .toList();
    }
}
