package org.jiuzhu.casework;

import java.util.List;
import org.jiuzhu.assessment.Assessment;
import org.jiuzhu.assessment.Explanation;
import org.jiuzhu.assessment.Facts;
import org.jiuzhu.assessment.Facts.Applying;
import org.jiuzhu.assessment.FactsText;
import org.jiuzhu.assessment.Reckonings;
import org.jiuzhu.rules.RuleSheet;

/** A case's facts, the rules they were held against, and what came out. */
record Reckoned(Facts facts, RuleSheet rules, Assessment result) {

    static Reckoned of(AssistanceCase aCase, RuleSheet rules) {
        Applying applying =
                new Applying(aCase.applicant().id(), aCase.declaration().isAlone());
        Facts facts = new Facts(aCase.declaration().facts(), aCase.registration(), applying, null, null);
        return new Reckoned(facts, rules, Reckonings.assess(facts, rules));
    }

    /** The persons whose living the benefit secures. */
    List<Long> countedPersons() {
        return result.counted();
    }

    String explanation() {
        return Explanation.text(result);
    }

    String factsText() {
        return FactsText.of(facts, rules);
    }
}
