package org.jiuzhu.assessment;

import java.util.List;
import org.jiuzhu.rules.RuleSheet;
import org.jiuzhu.shared.Refusal;

/** Facts, the rules they were held against, and what came out; all three can be kept and come to the same again. */
public record Assessed(Facts facts, RuleSheet rules, Assessment result) {

    /** @throws Refusal {@code field.required} where the matter asks for facts that were not given */
    public static Assessed of(Facts facts, RuleSheet rules) {
        return new Assessed(facts, rules, Reckonings.assess(facts, rules));
    }

    /** The persons whose living the benefit secures, by the keys of the facts. */
    public List<Long> countedPersons() {
        return result.counted();
    }

    /** The steps as they are stored. */
    public String explanation() {
        return Explanation.text(result);
    }

    /** The facts as they are stored. */
    public String factsText() {
        return FactsText.of(facts, rules);
    }
}
